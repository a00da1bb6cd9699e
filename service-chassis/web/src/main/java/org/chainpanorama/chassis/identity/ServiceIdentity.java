package org.chainpanorama.chassis.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The service's own access token, by OAuth 2.0 client credentials (RFC 6749 §4.4). It is kept until shortly before it ends. Without a
 * token URL the service has no identity and asks others like anybody.
 */
@ApplicationScoped
public class ServiceIdentity {

    /** A token is not shown when it may end on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private record Token(String authorization, Instant renewAt) {}

    private final IdentitySettings settings;
    private final ObjectMapper json;
    private final HttpClient http;
    private Token token;

    ServiceIdentity(IdentitySettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * The {@code Authorization} header to show; empty when no identity is configured.
     *
     * @throws IOException when the identity provider gives no token
     */
    public synchronized Optional<String> authorization() throws IOException, InterruptedException {
        if (settings.tokenUrl().isEmpty()) {
            return Optional.empty();
        }
        if (token == null || Instant.now().isAfter(token.renewAt)) {
            token = fetch();
        }
        return Optional.of(token.authorization);
    }

    /** Forgets the token, because somebody refused it: the keys may have changed. */
    public synchronized void forget() {
        token = null;
    }

    private Token fetch() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(settings.tokenUrl().orElseThrow())
                .timeout(settings.timeout())
                .header("Authorization", settings.basicCredentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        JsonNode body = answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
        if (body == null || !body.path("access_token").isTextual()) {
            throw new IOException("The identity provider gives no token: " + answer.statusCode());
        }
        long seconds = body.path("expires_in").asLong(0);
        Duration lasts = Duration.ofSeconds(seconds).minus(MARGIN);
        return new Token(
                "Bearer " + body.path("access_token").asText(),
                Instant.now().plus(lasts.isNegative() ? Duration.ZERO : lasts));
    }
}
