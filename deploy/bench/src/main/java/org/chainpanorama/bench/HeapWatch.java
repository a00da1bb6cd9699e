package org.chainpanorama.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches a service's heap through its metrics, once a second, and remembers the highest use. */
final class HeapWatch implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong peakBytes = new AtomicLong();
    private final Caller service;

    HeapWatch(Caller service) {
        this.service = service;
        clock.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.SECONDS);
    }

    long peakMegabytes() {
        return peakBytes.get() >> 20;
    }

    private void look() {
        double used = service.get("/q/metrics")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        peakBytes.accumulateAndGet((long) used, Math::max);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
