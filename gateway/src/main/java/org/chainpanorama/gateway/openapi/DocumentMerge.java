package org.chainpanorama.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Puts several OpenAPI documents into one. Equal components are shared; unequal ones of one name get the owner's name in front. */
final class DocumentMerge {

    private static final String COMPONENTS = "components";

    private final ObjectNode merged;
    private final Set<String> operations = new HashSet<>();

    /** Starts with the gateway's own document. */
    DocumentMerge(ObjectNode own) {
        merged = own.deepCopy();
        merged.withObject("/paths").forEach(this::rememberOperations);
    }

    /**
     * Adds an owner's document.
     *
     * @param prefix what stands before the names of components and operations that exist already
     * @param wanted the paths that lead to the owner
     */
    void add(ObjectNode document, String prefix, Predicate<String> wanted) {
        ObjectNode renamed = new ComponentNames(merged.path(COMPONENTS), prefix).renamed(document);
        renamed.path(COMPONENTS).fields().forEachRemaining(this::addComponents);
        renamed.path("paths").fields().forEachRemaining(path -> {
            if (wanted.test(path.getKey())) addPath(path, prefix);
        });
        addTags(renamed.path("tags"));
    }

    /** The whole, without components that nothing uses. */
    ObjectNode document() {
        dropUnused();
        dropUnusedTags();
        return merged;
    }

    private void addComponents(Map.Entry<String, JsonNode> section) {
        ObjectNode all = merged.withObject("/" + COMPONENTS).withObject("/" + section.getKey());
        if (section.getKey().equals(References.SECURITY_SCHEMES)) complete(all, section.getValue());
        else all.setAll((ObjectNode) section.getValue());
    }

    /** Adds what is missing, at any depth: the scopes of one service to those of another. */
    private static void complete(ObjectNode all, JsonNode more) {
        more.fields().forEachRemaining(field -> {
            JsonNode present = all.get(field.getKey());
            if (present == null) all.set(field.getKey(), field.getValue());
            else if (present instanceof ObjectNode object) complete(object, field.getValue());
        });
    }

    private void addPath(Map.Entry<String, JsonNode> path, String prefix) {
        for (JsonNode operation : path.getValue()) {
            if (!(operation instanceof ObjectNode object) || !object.has("operationId")) continue;
            String id = object.get("operationId").textValue();
            if (!operations.add(id)) {
                String longer = prefix.toLowerCase(java.util.Locale.ROOT)
                        + Character.toUpperCase(id.charAt(0))
                        + id.substring(1);
                object.put("operationId", longer);
                operations.add(longer);
            }
        }
        merged.withObject("/paths").set(path.getKey(), path.getValue());
    }

    private void rememberOperations(JsonNode path) {
        path.forEach(operation -> {
            if (operation.has("operationId"))
                operations.add(operation.get("operationId").textValue());
        });
    }

    private void addTags(JsonNode tags) {
        ArrayNode all = merged.withArray("/tags");
        Set<String> known = new HashSet<>(all.findValuesAsText("name"));
        tags.forEach(tag -> {
            if (known.add(tag.path("name").asText())) all.add(tag);
        });
    }

    private void dropUnused() {
        Set<String> used = new HashSet<>();
        List<JsonNode> open = new ArrayList<>(List.of(merged.path("paths")));
        while (!open.isEmpty()) {
            for (String reference : References.in(open.remove(open.size() - 1))) {
                if (used.add(reference)) open.add(merged.at(reference.substring(1)));
            }
        }
        merged.path(COMPONENTS).fields().forEachRemaining(section -> {
            if (section.getKey().equals(References.SECURITY_SCHEMES)) return;
            List<String> names = new ArrayList<>();
            section.getValue().fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> used.contains(References.to(section.getKey(), name)));
            ((ObjectNode) section.getValue()).remove(names);
        });
    }

    private void dropUnusedTags() {
        Set<String> used = new HashSet<>();
        merged.path("paths")
                .forEach(path ->
                        path.forEach(operation -> operation.path("tags").forEach(tag -> used.add(tag.asText()))));
        var tags = merged.withArray("/tags").elements();
        while (tags.hasNext()) {
            if (!used.contains(tags.next().path("name").asText())) tags.remove();
        }
    }
}
