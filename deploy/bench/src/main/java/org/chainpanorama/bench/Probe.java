package org.chainpanorama.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Calls a service that may not answer, and takes down how long each answer took. */
final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI base;

    Probe(URI base) {
        this.base = base;
    }

    /** What was answered how often; 0 stands for no answer. */
    record Answers(Map<Integer, Integer> byStatus) {
        @Override
        public String toString() {
            List<String> words = new ArrayList<>();
            byStatus.forEach((status, times) -> words.add((status == 0 ? "no answer" : status) + " x " + times));
            return String.join(", ", words);
        }
    }

    /** So many calls at once, each with its own token. */
    CompletableFuture<Answers> atOnce(String path, List<String> tokens) {
        List<CompletableFuture<Integer>> calls =
                tokens.stream().map(token -> send(path, token)).toList();
        return CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).thenApply(all -> {
            Map<Integer, Integer> byStatus = new TreeMap<>();
            calls.forEach(call -> byStatus.merge(call.join(), 1, Integer::sum));
            return new Answers(byStatus);
        });
    }

    /** One call after another without a token; the time of each in milliseconds, in order of size; infinite where it was not answered 200. */
    List<Double> timed(String path, int times, Duration pause) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = send(path, null).join();
            millis.add(status == 200 ? (System.nanoTime() - start) / 1e6 : Double.POSITIVE_INFINITY);
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
        Collections.sort(millis);
        return millis;
    }

    /** Asks until it is answered so, and tells after how many seconds that was; infinite when never. */
    double secondsUntil(int status, String path, String token, int most) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < most * 10; i++) {
            if (send(path, token).join() == status) return (System.nanoTime() - start) / 1e9;
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Double.POSITIVE_INFINITY;
    }

    String text(String path) throws IOException, InterruptedException {
        HttpRequest request = request(path).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** As cold processes are slow at first, some calls before it counts. */
    void warm(int times, String... paths) {
        IntStream.range(0, times).forEach(i -> {
            for (String path : paths) send(path, null).join();
        });
    }

    private CompletableFuture<Integer> send(String path, String token) {
        HttpRequest.Builder request = request(path);
        if (token != null) request.header("Authorization", "Bearer " + token);
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null ? answer.statusCode() : 0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }
}
