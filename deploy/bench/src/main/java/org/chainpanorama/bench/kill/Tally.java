package org.chainpanorama.bench.kill;

import java.util.Map;
import java.util.TreeMap;

/** How many writes of each kind came to which end. Thread-safe. */
final class Tally {

    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private int open;
    private int foundDone;
    private int repeated;

    synchronized void acknowledge(String kind) {
        acknowledged.merge(kind, 1, Integer::sum);
    }

    /** A kind that is to be written, so that one that never was shows. */
    synchronized void expect(String kind) {
        acknowledged.putIfAbsent(kind, 0);
    }

    /** A call without an answer that says whether it was done. */
    synchronized void leaveOpen() {
        open++;
    }

    /** So many of them turned out to be done. */
    synchronized void foundDone(int writes) {
        foundDone += writes;
    }

    /** A POST repeated with its key that gave its first answer again. */
    synchronized void repeat() {
        repeated++;
    }

    synchronized Map<String, Integer> acknowledged() {
        return new TreeMap<>(acknowledged);
    }

    synchronized int open() {
        return open;
    }

    synchronized int foundDone() {
        return foundDone;
    }

    synchronized int repeated() {
        return repeated;
    }
}
