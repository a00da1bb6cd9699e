package org.chainpanorama.chassis.text;

import java.util.List;

/** The code lists one service publishes; each service has one bean of this type. */
public interface CodeLists {

    /** Enumerations that carry {@link CodeList} and implement {@link Labelled}. */
    List<Class<? extends Enum<?>>> enums();

    /** The lists to publish; the gateway adds those of the other services. */
    default List<CodeListView> views() {
        return enums().stream().map(CodeListView::of).toList();
    }
}
