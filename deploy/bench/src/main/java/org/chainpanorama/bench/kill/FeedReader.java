package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a copy of what a change feed tells, as another system would, and holds each event against those before. */
final class FeedReader {

    /** A subject and what happens to it. */
    private record Told(String type, String subject) {}

    private final Calls calls;
    private final String path;
    private final List<String> ids = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Told, Long> counts = new HashMap<>();
    private final Map<Told, Long> versions = new HashMap<>();
    private final Map<Told, Long> marks = new HashMap<>();
    private String cursor;

    /** A reader of a feed such as {@code /api/v1/land-changes}, from its beginning. */
    FeedReader(Calls calls, String path) {
        this.calls = calls;
        this.path = path;
    }

    /** Reads on to the end. */
    void follow() {
        JsonNode page = page();
        while (!page.path("items").isEmpty()) {
            page.path("items").forEach(this::take);
            cursor = page.path("next").asText();
            page = page();
        }
        cursor = page.path("next").asText();
    }

    /** Reads everything once more from the beginning: whoever followed must have seen the same, in the same order. */
    void compareWithFreshReader() {
        FeedReader fresh = new FeedReader(calls, path);
        fresh.follow();
        follow();
        if (!ids.equals(fresh.ids.subList(0, Math.min(ids.size(), fresh.ids.size())))) {
            throw new Violation("FEED: " + path + " reads differently from the beginning than it was followed");
        }
    }

    /** Events of these types about a subject. */
    long count(String subject, Set<String> types) {
        return types.stream()
                .mapToLong(type -> counts.getOrDefault(new Told(type, subject), 0L))
                .sum();
    }

    /** Different subjects of events of a type. */
    long subjects(String type) {
        return counts.keySet().stream().filter(told -> told.type.equals(type)).count();
    }

    int size() {
        return ids.size();
    }

    private JsonNode page() {
        String after = cursor == null ? "" : "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        Answer answer = calls.getAnswered(path + "?limit=1000" + after);
        if (!answer.isDone()) {
            throw new Violation("GET " + path + " answers " + answer);
        }
        return answer.json();
    }

    private void take(JsonNode event) {
        String id = event.path("id").asText();
        if (!known.add(id)) {
            throw new Violation("FEED: " + path + " tells " + id + " twice");
        }
        ids.add(id);
        Told told = new Told(event.path("type").asText(), event.path("subject").asText());
        counts.merge(told, 1L, Long::sum);
        JsonNode data = event.path("data");
        inOrder(versions, told, data.path("version").asLong(), id);
        inOrder(marks, told, Mark.in(data.toString()), id);
    }

    private void inOrder(Map<Told, Long> last, Told told, long value, String id) {
        if (value == Series.NONE) {
            return;
        }
        Long before = last.put(told, value);
        if (before != null && before > value) {
            throw new Violation("FEED: " + path + " tells " + told + " of " + value + " after " + before + " in " + id);
        }
    }
}
