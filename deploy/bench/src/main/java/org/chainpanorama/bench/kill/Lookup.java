package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks an owner for many records at once. */
final class Lookup {

    private Lookup() {}

    /** The mark of each code, in their order; {@link Series#NONE} where there is no record. */
    static List<Long> marks(
            Calls calls,
            String path,
            String property,
            List<String> codes,
            Function<JsonNode, String> code,
            Function<JsonNode, JsonNode> marked) {
        String body = codes.stream().collect(Collectors.joining("\",\"", "{\"" + property + "\":[\"", "\"]}"));
        Answer answer = Calls.answered(() -> calls.post(path, body, null));
        if (!answer.isDone()) {
            throw new Violation("POST " + path + " answers " + answer);
        }
        Map<String, Long> found = new HashMap<>();
        answer.json().path("items").forEach(item -> found.put(code.apply(item), Mark.in(marked.apply(item))));
        return codes.stream().map(each -> found.getOrDefault(each, Series.NONE)).toList();
    }
}
