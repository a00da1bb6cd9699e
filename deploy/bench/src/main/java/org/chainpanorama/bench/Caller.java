package org.chainpanorama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Calls one service as another system would: one kept connection, one request at a time. */
final class Caller {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String token;

    /** Without a token where it is null. */
    Caller(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The answer's body; anything but 2xx ends the bench. */
    String get(String path) {
        return send(request(path).timeout(Duration.ofMinutes(1)).build());
    }

    String send(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Streams a file as the body of a POST that is to be worked on in the background. */
    String post(String path, String contentType, Path file) {
        try {
            return send(request(path)
                    .header("Content-Type", contentType)
                    .header("Prefer", "respond-async")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 == 2) return response.body();
            throw new IllegalStateException(request.method() + " "
                    + request.uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
