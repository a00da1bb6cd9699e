package org.chainpanorama.gateway.reference;

import java.util.List;
import org.chainpanorama.chassis.text.CodeListView.CodeView;

/** What the gateway reads of an owner's code lists, in one language. */
record CodeListsBrief(List<CodeList> items) {

    CodeListsBrief {
        items = List.copyOf(items);
    }

    record CodeList(String name, String title, String source, List<CodeView> codes) {}

    String titleOf(String name, String otherwise) {
        return items.stream()
                .filter(list -> list.name().equals(name))
                .map(CodeList::title)
                .findFirst()
                .orElse(otherwise);
    }
}
