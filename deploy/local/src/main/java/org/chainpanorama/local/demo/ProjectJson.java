package org.chainpanorama.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the project owner's bodies. */
final class ProjectJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProjectJson() {}

    /** An object of alternating names and values; a null value is left out. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }

    /** A figure that a published sentence states. */
    static Map<String, Object> published(Number value, String unit, String qualifier, String sentence) {
        return object(
                "value", value,
                "unit", unit,
                "qualifier", qualifier,
                "source", sentence,
                "status", "REPORTED",
                "confidentiality", "PUBLIC");
    }

    /** A figure invented for demonstration. */
    static Map<String, Object> invented(Number value, String unit) {
        return object("value", value, "unit", unit, "status", "DEMO", "confidentiality", "INTERNAL");
    }

    static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
