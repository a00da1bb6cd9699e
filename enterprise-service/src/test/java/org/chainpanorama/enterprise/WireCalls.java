package org.chainpanorama.enterprise;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.chainpanorama.chassis.testing.ZoneTokens;

/** Plain calls with one token, for tests that make very many from many threads. */
final class WireCalls {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);
    private final String service;

    WireCalls(URL service) {
        this.service = service.toString().replaceAll("/$", "");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    /** Creates it. */
    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /** Replaces it, whatever its version is. */
    HttpResponse<String> replace(String path, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(to(path).header("If-Match", "*").DELETE());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", "Bearer " + token);
    }

    /** A server error is no answer that a test may be content with. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
