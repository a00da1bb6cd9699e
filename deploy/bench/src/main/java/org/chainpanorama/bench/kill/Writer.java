package org.chainpanorama.bench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.local.ZoneService;

/** A caller that writes all kinds of things to one owner, one call at a time. What it has done it knows; nobody else writes the same. */
abstract class Writer {

    /** One kind of write. */
    interface Step {
        void take();
    }

    /** A record that can be written again and again. */
    record Target(String key, String path, Series series) {}

    /** The rows of an import that is done again and again. */
    record Rows(List<String> codes, Series series) {}

    /** Enough for a kill to find an import in the middle. */
    private static final int ROWS = 300;

    /** Beyond this many, records are replaced: what changes often is what a lost write shows in. */
    private static final int MOST_OF_A_KIND = 12;

    private static final AtomicLong MARKS = new AtomicLong();

    private final Calls calls;
    private final Tally tally;
    private final Random random;
    private final List<Checked> all = new ArrayList<>();
    private final List<Checked> touched = new ArrayList<>();
    private final Posts posts;
    private int index;

    /** A writer whose records have indexes from this one on. */
    Writer(Calls calls, Tally tally, int firstIndex, long seed) {
        this.calls = calls;
        this.tally = tally;
        this.index = firstIndex;
        this.random = new Random(seed);
        this.posts = new Posts(calls, tally, random);
        kinds().forEach(tally::expect);
    }

    /** The kinds that the {@link #steps} write. */
    abstract List<String> kinds();

    /** Whom it writes to. */
    abstract ZoneService owner();

    /** What it does; the frequent ones more than once. */
    abstract List<Step> steps();

    /** Takes one step chosen at random. */
    final void step() {
        List<Step> steps = steps();
        steps.get(random.nextInt(steps.size())).take();
    }

    /** Repeats POSTs of the time since the last check: each must give its first answer. */
    final void repeatPosts() {
        posts.repeat();
    }

    /** Looks for what was written since the last check. */
    final void verifyTouched() {
        for (Checked written : Set.copyOf(touched)) {
            tally.foundDone(written.verify(calls));
        }
        touched.clear();
    }

    /** Everything that it has written. */
    final List<Checked> all() {
        return all;
    }

    final int nextIndex() {
        return index++;
    }

    final long nextMark() {
        return MARKS.incrementAndGet();
    }

    final boolean perhaps() {
        return random.nextBoolean();
    }

    /** The record to write next: a new one until there are enough, then one of those at random. */
    final Target newOrKnown(List<Target> known, Supplier<Target> fresh) {
        if (known.size() < MOST_OF_A_KIND) {
            known.add(fresh.get());
            return known.get(known.size() - 1);
        }
        return known.get(random.nextInt(known.size()));
    }

    /** A record that its own address shows, with its mark in a part of the answer. */
    final Target target(
            String key, String path, Function<JsonNode, JsonNode> marked, String subject, String... events) {
        return target(key, path, path, marked, subject, events);
    }

    /** A record that another address shows. */
    final Target target(
            String key,
            String path,
            String shownAt,
            Function<JsonNode, JsonNode> marked,
            String subject,
            String... events) {
        return new Target(key, path, watch(Series.record(shownAt, marked, subject, events)));
    }

    /** The rows of an import. */
    final Rows rows(
            String mode,
            boolean whole,
            IntFunction<String> code,
            BiFunction<Calls, List<String>, List<Long>> reading,
            String... events) {
        List<String> codes = IntStream.range(0, ROWS)
                .mapToObj(row -> code.apply(nextIndex()))
                .toList();
        String what = mode + " import from " + codes.get(0);
        return new Rows(
                codes, watch(new Series(what, found -> reading.apply(found, codes), whole, codes, Set.of(events))));
    }

    /** Puts a record with a mark, over what is there. */
    final void put(String kind, Target target, LongFunction<String> body) {
        long mark = nextMark();
        Series series = target.series;
        boolean there = series.isCertain() ? series.isAcknowledged() : series.isThere(calls);
        note(kind, series, mark, calls.put(target.path, body.apply(mark), there));
    }

    /** Puts a record until that is acknowledged: others build on it. */
    final Target putSurely(String kind, Target target, LongFunction<String> body) {
        while (!target.series.isAcknowledged()) {
            put(kind, target, body);
        }
        return target;
    }

    /** Changes a part of a record that is there. */
    final void patch(String kind, Target target, LongFunction<String> body) {
        long mark = nextMark();
        note(kind, target.series, mark, calls.patch(target.path, body.apply(mark)));
    }

    /** Imports all rows with one mark. */
    final void importRows(String kind, Rows rows, String path, BiFunction<String, Long, String> row) {
        long mark = nextMark();
        String body = rows.codes.stream().map(code -> row.apply(code, mark)).collect(Collectors.joining("\n"));
        Answer answer = calls.importRows(path, body);
        if (answer.isDone() && answer.json().path("rejected").asInt() > 0) {
            throw new Violation("REFUSED: " + path + " rejected rows: " + answer.text());
        }
        note(kind, rows.series, mark, answer);
    }

    /** Posts with a key, again and again until there is an answer. */
    final Answer post(String kind, String path, String body) {
        return posts.post(kind, path, body);
    }

    /** What so many POSTs have made and moved must be in this state. */
    final void made(String path, String pointer, String state, String subject, int times, String... events) {
        touched.add(watch(new Made(path, answer -> answer.at(pointer), state, subject, times, Set.of(events))));
    }

    private <C extends Checked> C watch(C written) {
        all.add(written);
        return written;
    }

    private void note(String kind, Series series, long mark, Answer answer) {
        touched.add(series);
        if (answer.isDone()) {
            series.acknowledge(mark);
            tally.acknowledge(kind);
        } else if (answer.isOpen()) {
            series.leaveOpen(mark);
            tally.leaveOpen();
            // Its owner is away; the question waits for it.
            series.isThere(calls);
        } else {
            throw new Violation("REFUSED: " + kind + " answers " + answer);
        }
    }
}
