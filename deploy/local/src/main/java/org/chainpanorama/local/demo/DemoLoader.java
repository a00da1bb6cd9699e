package org.chainpanorama.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chainpanorama.local.ZoneException;

/** Fills an empty zone through the gateway, with the same requests that another system would send. Stops at the first that fails. */
public final class DemoLoader {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI gateway;
    private final String token;
    private final Consumer<String> progress;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A loader that writes with this bearer token. */
    public DemoLoader(URI gateway, String token, Consumer<String> progress) {
        this.gateway = gateway;
        this.token = token;
        this.progress = progress;
    }

    /**
     * Loads all sources in their order.
     *
     * @throws ZoneException naming the request that failed and what was answered
     */
    public void load() {
        load(DemoData.sources());
    }

    void load(List<DemoSource> sources) {
        for (DemoSource source : sources) {
            long start = System.nanoTime();
            int sent = 0;
            try (Stream<DemoRequest> requests = source.requests()) {
                for (Iterator<DemoRequest> each = requests.iterator(); each.hasNext(); sent++) {
                    send(each.next(), "demo-" + source.getClass().getSimpleName() + "-" + sent);
                }
            }
            progress.accept(String.format(
                    Locale.ROOT, "%s, %d requests, %.1f s", source.title(), sent, (System.nanoTime() - start) / 1e9));
        }
    }

    private void send(DemoRequest request, String idempotencyKey) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(request.path()))
                .timeout(PATIENCE)
                .header("Content-Type", request.contentType())
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token)
                .method(request.method(), HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        if (request.method().equals("POST")) {
            builder.header("Idempotency-Key", idempotencyKey);
        }
        HttpResponse<String> answer = exchange(builder.build(), request);
        DemoAnswer.fault(answer.statusCode(), answer.body()).ifPresent(fault -> {
            throw new ZoneException("The demo data was refused: " + request.method() + " " + request.path() + " -> "
                    + answer.statusCode() + " " + fault);
        });
    }

    private HttpResponse<String> exchange(HttpRequest request, DemoRequest described) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new ZoneException(
                    "The demo data could not be sent: " + described.method() + " " + described.path() + ": " + failure,
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while loading the demo data", interrupted);
        }
    }
}
