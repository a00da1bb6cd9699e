package org.chainpanorama.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Finds names for a document's components among those that are taken already. */
final class ComponentNames {

    private static final String COMPONENTS = "components";

    private final JsonNode taken;
    private final String prefix;
    private final Map<String, String> renames = new HashMap<>();

    ComponentNames(JsonNode taken, String prefix) {
        this.taken = taken;
        this.prefix = prefix;
    }

    /** The document with new names for components that differ from the taken one of the same name. */
    ObjectNode renamed(ObjectNode document) {
        // A component that refers to a renamed one differs too, so this goes on until nothing changes.
        while (findDifferent(document)) {}
        ObjectNode renamed = (ObjectNode) References.exchanged(document, this::reference);
        renamed.path(COMPONENTS).fields().forEachRemaining(section -> {
            ObjectNode named = renamed.objectNode();
            section.getValue().fields().forEachRemaining(component -> {
                String to = reference(References.to(section.getKey(), component.getKey()));
                named.set(to.substring(to.lastIndexOf('/') + 1), component.getValue());
            });
            section.setValue(named);
        });
        return renamed;
    }

    private boolean findDifferent(ObjectNode document) {
        int before = renames.size();
        document.path(COMPONENTS).fields().forEachRemaining(section -> section.getValue()
                .fields()
                .forEachRemaining(component -> compare(section.getKey(), component, document)));
        return renames.size() > before;
    }

    private void compare(String section, Map.Entry<String, JsonNode> component, ObjectNode document) {
        // Security schemes are named by requirements, not by references: they keep their names and are put together.
        if (section.equals(References.SECURITY_SCHEMES)) return;
        String name = component.getKey();
        JsonNode other = taken.path(section).path(name);
        if (other.isMissingNode() || other.equals(References.exchanged(component.getValue(), this::reference))) return;
        renames.computeIfAbsent(
                References.to(section, name), reference -> References.to(section, free(section, name, document)));
    }

    private String free(String section, String name, ObjectNode document) {
        String candidate = prefix + name;
        while (taken.path(section).has(candidate)
                || document.path(COMPONENTS).path(section).has(candidate)) candidate = prefix + candidate;
        return candidate;
    }

    private String reference(String reference) {
        return renames.getOrDefault(reference, reference);
    }
}
