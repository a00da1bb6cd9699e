package org.chainpanorama.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** The calls of one client to the gateway. Thread-safe. */
final class Calls {

    /** Longer than any answer is worked on: a call that is given up is still carried out, perhaps after a later one. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private volatile String token;

    Calls(URI gateway) {
        this.gateway = gateway;
    }

    /** Tokens expire before a long run does. */
    void use(String fresh) {
        token = fresh;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks until there is an answer. */
    Answer getAnswered(String path) {
        return answered(() -> get(path));
    }

    /** Creates or replaces. */
    Answer put(String path, String body, boolean present) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (present) {
            request.header("If-Match", "*");
        }
        return send(request.PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer patch(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body, String key) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer importRows(String path, String rows) {
        return send(request(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(rows)));
    }

    /** Calls again and again until the answer is not open any more. */
    static Answer answered(Supplier<Answer> call) {
        Answer answer = call.get();
        while (answer.isOpen()) {
            Pause.briefly();
            answer = call.get();
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException none) {
            return new Answer(0, String.valueOf(none));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
