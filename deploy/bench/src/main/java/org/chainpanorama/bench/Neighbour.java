package org.chainpanorama.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody else, at another address, who goes on asking the usual questions, each over a new connection. */
final class Neighbour {

    private static final String ADDRESS = "127.0.0.2";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 50;

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("list", "/api/v1/enterprises?limit=20");
        QUESTIONS.put("panorama", "/api/v1/panorama/chains/WJZZ?year=2023");
        QUESTIONS.put("health", "/q/health/live");
    }

    private final URI gateway;

    Neighbour(URI gateway) {
        this.gateway = gateway;
    }

    /** Asks for so long; how long each question took, and how many were not answered with 200. */
    Map<String, Latencies> asks(Duration time) throws InterruptedException {
        Map<String, Latencies> found = new LinkedHashMap<>();
        QUESTIONS.keySet().forEach(name -> found.put(name, new Latencies()));
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            QUESTIONS.forEach((name, path) -> found.get(name).add(path));
            Thread.sleep(PAUSE_MILLIS);
        }
        return found;
    }

    /** Times of one question. */
    final class Latencies {

        private final List<Long> nanos = new ArrayList<>();
        private int failed;

        private void add(String path) {
            long start = System.nanoTime();
            try (RawExchange call = new RawExchange(ADDRESS, gateway, PATIENCE_MILLIS)) {
                call.send(RawExchange.get(path));
                if (call.status() != 200) failed++;
            } catch (IOException unanswered) {
                failed++;
            }
            nanos.add(System.nanoTime() - start);
        }

        /** Median, 99th percentile (nearest rank) in milliseconds, and what failed of how many. */
        @Override
        public String toString() {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return "%d / %d ms, %d of %d failed".formatted(at(sorted, 50), at(sorted, 99), failed, sorted.length);
        }

        private static long at(long[] sorted, int percent) {
            return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)] / 1_000_000;
        }
    }
}
