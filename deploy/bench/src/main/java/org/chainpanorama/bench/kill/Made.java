package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Function;

/**
 * What POSTs made and moved on, each done exactly once.
 *
 * @param path where it is
 * @param state what of it the last move changed
 * @param expected what that must be
 * @param subject what the feed calls it
 * @param posts how many POSTs were acknowledged, each told by one event
 * @param events the types of those events
 */
record Made(
        String path, Function<JsonNode, JsonNode> state, String expected, String subject, int posts, Set<String> events)
        implements Checked {

    @Override
    public int verify(Calls calls) {
        Answer answer = calls.getAnswered(path);
        String found = answer.isDone() ? state.apply(answer.json()).asText() : "nothing (" + answer.status() + ")";
        if (!found.equals(expected)) {
            throw new Violation("LOST: " + path + " is " + found + " and was acknowledged as " + expected);
        }
        return 0;
    }

    @Override
    public void verify(FeedReader feed) {
        long told = feed.count(subject, events);
        if (told != posts) {
            throw new Violation("FEED: " + told + " events " + events + " of " + subject + " for " + posts + " POSTs");
        }
    }
}
