package org.chainpanorama.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document said so that the validator understands it. OpenAPI 3.0 has no word for "this component or null": documents say
 * {@code nullable} beside {@code allOf} and generators read it so, the validator takes it literally. And it does not follow references
 * to the enumeration of a parameter.
 */
final class ReadableDocument {

    private static final String REFERENCE = "$ref";
    private static final String PARAMETERS = "parameters";

    private final JsonNode document;

    ReadableDocument(JsonNode document) {
        this.document = document;
    }

    JsonNode whole() {
        return readable(document, false);
    }

    JsonNode part(JsonNode schema) {
        return readable(schema, false);
    }

    private JsonNode readable(JsonNode part, boolean ofParameter) {
        if (part instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(readable(item, ofParameter)));
            return copy;
        }
        if (!(part instanceof ObjectNode object)) return part;
        if (ofParameter && object.path(REFERENCE).asText().startsWith("#/components/schemas/")) {
            return document.at(object.get(REFERENCE).asText().substring(1));
        }
        if (ofParameter && object.has("allOf")) {
            return readable(object.get("allOf").findParent(REFERENCE), true);
        }
        ObjectNode copy = object.objectNode();
        object.properties()
                .forEach(field -> copy.set(
                        field.getKey(),
                        readable(field.getValue(), ofParameter || field.getKey().equals(PARAMETERS))));
        return copy.path("nullable").asBoolean() && copy.has("allOf") ? orNull(copy) : copy;
    }

    private static ObjectNode orNull(ObjectNode reference) {
        ObjectNode choice = reference.objectNode();
        ArrayNode options = choice.putArray("anyOf");
        options.addObject().put("type", "object").put("nullable", true).put("maxProperties", 0);
        options.addObject().set("allOf", reference.get("allOf"));
        return choice;
    }
}
