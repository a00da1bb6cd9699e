package org.chainpanorama.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The identity provider that a local zone brings with it: the gateway gives tokens to demo clients, all services trust its keys. */
final class DemoIdentity {

    /** The name of the file with the demo clients' secret. */
    static final String SECRET = "demo-client-secret";

    /** The first token makes the first key, which takes a loaded machine seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final URI gateway;
    private final StateDirectory state;

    DemoIdentity(URI gateway, StateDirectory state) {
        this.gateway = gateway;
        this.state = state;
    }

    /** What a service must be told to trust it and to have a name of its own there, and the gateway to be it. */
    Map<String, String> variables(ZoneService service) {
        state.key(SECRET);
        return Map.of(
                "ZONE_IDENTITY_TOKEN_URL",
                gateway + "/oauth2/token",
                "ZONE_IDENTITY_CLIENT",
                service.module(),
                "ZONE_IDENTITY_SECRET_FILE",
                state.path().resolve("keys").resolve(SECRET).toString(),
                "QUARKUS_PROFILE",
                "local",
                "ZONE_TOKEN_JWKS",
                gateway + "/oauth2/jwks",
                "ZONE_TOKEN_ISSUER",
                "urn:zone:demo",
                "ZONE_DEMO_IDENTITY_KEYS",
                state.path().resolve("keys").toString());
    }

    /** A fresh token for a demo client, with all scopes that it has. */
    String token(HttpClient client, String name) {
        String credentials =
                Base64.getEncoder().encodeToString((name + ':' + state.key(SECRET)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ZoneException("The gateway gives no token to " + name + ": " + answer.statusCode());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException failure) {
            throw new ZoneException("The gateway gives no token to " + name + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while asking for a token", interrupted);
        }
    }
}
