package org.chainpanorama.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Creates one enterprise after another, whatever is answered, and notes which were acknowledged. Keeps on until it is closed. */
final class AcknowledgedWrites implements AutoCloseable {

    /** What a write that met no answer is counted as. */
    static final int UNANSWERED = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long PAUSE_MILLIS = 50;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI owner;
    private final String token;
    private final AtomicInteger next;
    private final Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean ended;

    /** Begins, with so many writers, at an enterprise of this number. */
    AcknowledgedWrites(URI owner, String token, int writers, int first) {
        this.owner = owner;
        this.token = token;
        this.next = new AtomicInteger(first);
        for (int i = 0; i < writers; i++) {
            Thread writer = new Thread(this::write, "writer-" + i);
            this.writers.add(writer);
            writer.start();
        }
    }

    /** Numbers of the enterprises that are stored, as the service said. */
    List<Integer> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How often each status was answered; {@link #UNANSWERED} where none was. */
    Map<Integer, Integer> answers() {
        return new TreeMap<>(answers);
    }

    int answered(int status) {
        return answers.getOrDefault(status, 0);
    }

    /** The number of the enterprise after the last. */
    int following() {
        return next.get();
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (Thread writer : writers) writer.join();
    }

    private void write() {
        try {
            while (!ended) {
                int number = next.getAndIncrement();
                int status = put(number);
                answers.merge(status, 1, Integer::sum);
                if (status / 100 == 2) acknowledged.add(number);
                else Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int put(int number) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        owner.resolve("/api/v1/enterprises/" + Population.creditCode(number)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"name":"示例%d","industryCode":"3465","divisionCode":"330784","synthetic":true}""".formatted(number)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unanswered) {
            return UNANSWERED;
        }
    }
}
