package org.chainpanorama.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** References between the parts of an OpenAPI document. */
final class References {

    /** The section of components whose names are used without a reference. */
    static final String SECURITY_SCHEMES = "securitySchemes";

    private static final String START = "#/components/";

    private References() {}

    /** The reference to a component; names of components need no escaping. */
    static String to(String section, String name) {
        return START + section + "/" + name;
    }

    /** All references in a part, also those in the mapping of a discriminator. */
    static Set<String> in(JsonNode part) {
        Set<String> found = new HashSet<>();
        collect(part, found);
        return found;
    }

    /** A copy of a part whose references are exchanged. */
    static JsonNode exchanged(JsonNode part, UnaryOperator<String> exchange) {
        if (part instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.fields().forEachRemaining(field -> copy.set(field.getKey(), exchanged(field.getValue(), exchange)));
            return copy;
        }
        if (part instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(exchanged(item, exchange)));
            return copy;
        }
        return isReference(part) ? TextNode.valueOf(exchange.apply(part.textValue())) : part;
    }

    private static void collect(JsonNode part, Set<String> found) {
        if (isReference(part)) found.add(part.textValue());
        else part.forEach(child -> collect(child, found));
    }

    private static boolean isReference(JsonNode part) {
        return part.isTextual() && part.textValue().startsWith(START);
    }
}
