package org.chainpanorama.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Calls of one kind: how long each took alone, and how many went through a second when several callers made them at once. */
final class SampledCalls {

    private final List<Long> nanos = new ArrayList<>();
    private long callsAtOnce;
    private long nanosAtOnce;

    void add(Runnable once, int times) {
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            once.run();
            nanos.add(System.nanoTime() - start);
        }
    }

    void addAtOnce(Runnable once, int times, int callers) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long start = System.nanoTime();
            CompletableFuture.allOf(IntStream.range(0, times)
                            .mapToObj(i -> CompletableFuture.runAsync(once, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
            nanosAtOnce += System.nanoTime() - start;
            callsAtOnce += times;
        } finally {
            threads.shutdown();
        }
    }

    static String header() {
        return "| %-24s | %7s | %7s | %7s | %7s | %9s | %7s |"
                        .formatted("", "p50 ms", "ratio", "p99 ms", "ratio", "calls/s", "ratio")
                + System.lineSeparator()
                + "|--------------------------|---------|---------|---------|---------|-----------|---------|";
    }

    /** The figures, and each as a ratio to the same figure of another kind. */
    String row(String name, SampledCalls base) {
        return "| %-24s | %7.2f | %7.2f | %7.2f | %7.2f | %9.0f | %7.2f |"
                .formatted(
                        name,
                        millisAt(50),
                        millisAt(50) / base.millisAt(50),
                        millisAt(99),
                        millisAt(99) / base.millisAt(99),
                        perSecond(),
                        perSecond() / base.perSecond());
    }

    private double perSecond() {
        return callsAtOnce * 1e9 / nanosAtOnce;
    }

    private double millisAt(int percent) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1) / 1e6;
    }
}
