package org.chainpanorama.chassis.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.text.CodeLists;

/** The enumerations of imports. */
@ApplicationScoped
class ImportCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ImportState.class);
    }
}
