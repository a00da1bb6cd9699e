package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What one writer alone writes again and again, each time with another mark: a record, or the rows of a repeated import. The history of
 * its writes says which marks may be found in it. Written by one thread; read by others only while that one rests.
 */
final class Series implements Checked {

    /** What is found where no record is, or a record without a mark. */
    static final long NONE = 0;

    /** How the record, or each row, is found: the marks that are there now. */
    interface Reading {
        List<Long> marks(Calls calls);
    }

    private final String what;
    private final Reading reading;
    private final boolean whole;
    private final List<String> subjects;
    private final Set<String> events;
    private final List<Long> open = new ArrayList<>();
    private long acknowledged = NONE;
    private int acknowledgedWrites;
    private int openWrites;

    /**
     * @param what its name in reports
     * @param whole whether all of its rows must have the same mark
     * @param subjects what the feed calls the record, or the rows
     * @param events the types of the events that tell its writes
     */
    Series(String what, Reading reading, boolean whole, List<String> subjects, Set<String> events) {
        this.what = what;
        this.reading = reading;
        this.whole = whole;
        this.subjects = subjects;
        this.events = events;
    }

    /** A record that a GET shows. */
    static Series record(String path, Function<JsonNode, JsonNode> marked, String subject, String... events) {
        Reading reading = calls -> List.of(markAt(calls, path, marked));
        return new Series(path, reading, true, List.of(subject), new LinkedHashSet<>(List.of(events)));
    }

    private static long markAt(Calls calls, String path, Function<JsonNode, JsonNode> marked) {
        Answer answer = calls.getAnswered(path);
        if (answer.status() == 404) {
            return NONE;
        }
        if (!answer.isDone()) {
            throw new Violation("GET " + path + " answers " + answer);
        }
        return Mark.in(marked.apply(answer.json()));
    }

    void acknowledge(long mark) {
        acknowledged = mark;
        acknowledgedWrites++;
        open.clear();
    }

    void leaveOpen(long mark) {
        open.add(mark);
        openWrites++;
    }

    boolean isAcknowledged() {
        return acknowledged != NONE;
    }

    /** Whether it is certain that there is something to replace, or that there is nothing. */
    boolean isCertain() {
        return open.isEmpty();
    }

    /** Finds out whether it is there, once its owner answers again. */
    boolean isThere(Calls calls) {
        return reading.marks(calls).stream().anyMatch(mark -> mark != NONE);
    }

    @Override
    public int verify(Calls calls) {
        List<Long> found = reading.marks(calls);
        Set<Long> different = new LinkedHashSet<>(found);
        Set<Long> allowed = new LinkedHashSet<>(open);
        allowed.add(acknowledged);
        if (!allowed.containsAll(different)) {
            throw new Violation("LOST: " + what + " has the marks " + different + "; acknowledged last was "
                    + acknowledged + ", open since then are " + open);
        }
        if (whole && different.size() > 1) {
            throw new Violation("HALF: " + what + " has rows of " + different);
        }
        return (int) open.stream().filter(different::contains).count();
    }

    /** Each acknowledged write is told once, and each open one at most once. */
    @Override
    public void verify(FeedReader feed) {
        for (String subject : subjects) {
            long told = feed.count(subject, events);
            if (told < acknowledgedWrites || told > acknowledgedWrites + openWrites) {
                throw new Violation("FEED: " + told + " events " + events + " of " + subject + " for "
                        + acknowledgedWrites + " acknowledged and " + openWrites + " open writes");
            }
        }
    }
}
