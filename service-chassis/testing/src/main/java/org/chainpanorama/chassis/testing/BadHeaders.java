package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every operation of the running service, asked as its document shows, with headers that the answer depends on and that cannot be followed.
 * It never fails; a write that is answered with an error has changed nothing.
 */
public final class BadHeaders {

    private static final String TOKEN = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);

    private static final List<Map.Entry<String, String>> BAD = List.of(
            Map.entry("Accept", "a/a/a"),
            Map.entry("Accept", ";;;"),
            Map.entry("Accept", "///"),
            Map.entry("Accept", "application/json;q=x"),
            Map.entry("Accept", "application/json;q=7"),
            Map.entry("Accept", "\"json"),
            Map.entry("Accept", "image/png"),
            Map.entry("Accept-Language", "en;q=x"),
            Map.entry("Accept-Language", ";;q=,,*-*-*"),
            Map.entry("Accept-Language", "en;q=7"),
            Map.entry("Accept-Charset", "none-such;q=x"),
            Map.entry("Accept-Encoding", "gzip;q=x, \"\";;"),
            Map.entry("Prefer", "respond-async\";;=,=return"),
            Map.entry("Prefer", "=,;"),
            Map.entry("Range", "bytes=x-;"),
            Map.entry("If-Match", "\"\"\"x"),
            Map.entry("If-None-Match", "\"\"\"x"),
            Map.entry("Purpose", "%%\u00e4 \"'"));

    /** One of each header, and what cannot be had: what is stored is summed after each of them. */
    private static final List<Map.Entry<String, String>> BAD_FOR_WRITES = BAD.stream()
            .filter(bad -> bad.getValue().equals("image/png")
                    || BAD.stream()
                            .filter(other -> other.getKey().equals(bad.getKey()))
                            .findFirst()
                            .filter(bad::equals)
                            .isPresent())
            .toList();

    private final JsonNode document = Contract.ofRunningService().document();
    private final DocumentedCall call = new DocumentedCall(document);
    private final List<String> faults = new ArrayList<>();
    private int done;

    private BadHeaders() {}

    /** Asks every operation that reads. */
    public static void checkReads() {
        BadHeaders walk = new BadHeaders();
        Operations.each(walk.document, (path, method, operation) -> {
            if (method.equals("get")) BAD.forEach(bad -> walk.ask(path, method, operation, bad));
        });
        assertThat(walk.faults).isEmpty();
    }

    /**
     * Asks every operation that writes, and compares what is stored.
     *
     * @param leastDone how many of them the document's example is known to suffice for: a walk in which nothing could have been done proves
     *     nothing
     */
    public static void checkWrites(int leastDone) {
        BadHeaders walk = new BadHeaders();
        Operations.each(walk.document, (path, method, operation) -> {
            if (!method.equals("get")) walk.write(path, method, operation);
        });
        assertThat(walk.faults).isEmpty();
        assertThat(walk.done).isGreaterThanOrEqualTo(leastDone);
    }

    private void write(String path, String method, JsonNode operation) {
        SortedMap<String, String> before = StoredRows.sums();
        for (Map.Entry<String, String> bad : BAD_FOR_WRITES) {
            int status = ask(path, method, operation, bad);
            SortedMap<String, String> after = StoredRows.sums();
            if (status >= 400 && !after.equals(before)) {
                faults.add("%s %s with %s: %d, but it was done".formatted(method, path, bad, status));
            }
            before = after;
        }
        if (send(path, method, operation, Map.of()).statusCode() < 300) done++;
    }

    private int ask(String path, String method, JsonNode operation, Map.Entry<String, String> bad) {
        Response answer = send(path, method, operation, Map.of(bad.getKey(), bad.getValue()));
        if (answer.statusCode() >= 500) {
            faults.add("%s %s with %s: %d".formatted(method, path, bad, answer.statusCode()));
        }
        return answer.statusCode();
    }

    /** Replaces what is there already where the operation asks for that. */
    private Response send(String path, String method, JsonNode operation, Map<String, String> headers) {
        Map<String, String> sent = new HashMap<>(headers);
        sent.put("Idempotency-Key", UUID.randomUUID().toString());
        Response answer = call.send(path, method, operation, TOKEN, sent);
        boolean needsTag = answer.statusCode() == 428
                && Stream.of("If-Match", "If-None-Match").noneMatch(headers::containsKey);
        if (!needsTag) return answer;
        sent.put("If-Match", "*");
        return call.send(path, method, operation, TOKEN, sent);
    }
}
