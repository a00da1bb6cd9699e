package org.chainpanorama.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** Reads from an answer whether a demo request had its full effect. */
final class DemoAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1_000;

    private DemoAnswer() {}

    /** What went wrong in one line; empty when all is well. An import that rejects a single row has gone wrong. */
    static Optional<String> fault(int status, String body) {
        JsonNode answer = read(body);
        boolean refused = status >= 400;
        boolean rejectedRows = answer.path("rejected").asLong(0) > 0;
        if (!refused && !rejectedRows) {
            return Optional.empty();
        }
        String what = answer.path("detail").asText(answer.path("title").asText(""));
        if (rejectedRows) {
            what = answer.path("rejected").asLong() + " rows rejected";
        }
        JsonNode errors = answer.path("errors");
        String first = errors.isArray() && !errors.isEmpty() ? ", first: " + errors.get(0) : "";
        String fault = what.isEmpty() && first.isEmpty() ? body : what + first;
        return Optional.of(fault.substring(0, Math.min(fault.length(), LONGEST)).replace('\n', ' '));
    }

    private static JsonNode read(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? JSON.missingNode() : read;
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }
}
