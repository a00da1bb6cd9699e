package org.chainpanorama.bench;

import java.util.Arrays;

/** How long one kind of call took, each in nanoseconds. */
record Latency(String call, long[] nanos) {

    /** Runs a call some times to warm up, then measures it. */
    static Latency of(String call, int times, Runnable once) {
        for (int i = 0; i < Math.max(3, times / 10); i++) once.run();
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            once.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Latency(call, nanos);
    }

    /** The nearest-rank percentile in milliseconds. */
    double millisAt(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    String row() {
        return "| %-44s | %6d | %9.2f | %9.2f |".formatted(call, nanos.length, millisAt(50), millisAt(99));
    }

    static String header() {
        return "| %-44s | %6s | %9s | %9s |%n|%s|%s|%s|%s|"
                .formatted(
                        "call",
                        "times",
                        "p50 ms",
                        "p99 ms",
                        "-".repeat(46),
                        "-".repeat(8),
                        "-".repeat(11),
                        "-".repeat(11));
    }
}
