package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What came back of a call.
 *
 * @param status 0 where nothing came back
 * @param text the body
 */
record Answer(int status, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isDone() {
        return status / 100 == 2;
    }

    /** Whether it stays open if the call was carried out, or when it will be: the caller has to ask again. */
    boolean isOpen() {
        return status == 0 || status >= 500 || status == 429 || status == 409 && text.contains("request-in-flight");
    }

    JsonNode json() {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException garbled) {
            throw new Violation("An answer is no JSON: " + text);
        }
    }
}
