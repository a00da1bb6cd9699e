package org.chainpanorama.chassis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.SilentServer;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SilentIdentityProviderTest.Silent.class)
class SilentIdentityProviderTest {

    private static final String PUBLISHED = "zone.test.spoken-keys";
    private static final RsaJsonWebKey KNOWN = key("known");
    private static final RsaJsonWebKey STRANGER = key("stranger");

    /** With an identity provider that takes connections and says nothing. */
    public static class Silent implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Provider.class));
        }
    }

    /** It speaks once there are keys to publish. */
    public static class Provider implements QuarkusTestResourceLifecycleManager {

        private SilentServer server;

        @Override
        public Map<String, String> start() {
            System.clearProperty(PUBLISHED);
            server = new SilentServer(() -> System.getProperty(PUBLISHED));
            return Map.of(
                    "mp.jwt.verify.publickey.location", server.url() + "/jwks",
                    "mp.jwt.verify.issuer", ZoneTokens.ISSUER,
                    "zone.token.keys.timeout", "500ms",
                    "zone.token.keys.patience", "500ms",
                    "zone.token.keys.unknown-every", "0s");
        }

        @Override
        public void stop() {
            System.clearProperty(PUBLISHED);
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static RequestSpecification with(RsaJsonWebKey key) {
        String token =
                ZoneTokens.claims("enterprise.read").jws().keyId(key.getKeyId()).sign(key.getRsaPrivateKey());
        return given().header("Authorization", "Bearer " + token);
    }

    private static int status(RsaJsonWebKey key) {
        return with(key).get("/api/v1/widgets").statusCode();
    }

    private static void othersAreServed() {
        given().noFiltersOfType(DefaultToken.class).get("/q/health/live").then().statusCode(200);
        given().noFiltersOfType(DefaultToken.class)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTokensOfUnknownKeysSufferFromASilentProviderAndOnlyWhileItIsSilent() {
        List<CompletableFuture<Integer>> cold = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(KNOWN)))
                .toList();
        othersAreServed();
        assertThat(cold).extracting(CompletableFuture::join).containsOnly(503);
        with(KNOWN)
                .get("/api/v1/widgets")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", equalTo("urn:problem-type:zone:identity-unavailable"));

        System.setProperty(PUBLISHED, new JsonWebKeySet(KNOWN).toJson());
        await().until(() -> status(KNOWN) == 200);

        System.clearProperty(PUBLISHED);
        List<CompletableFuture<Integer>> unknown = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(STRANGER)))
                .toList();
        othersAreServed();
        assertThat(status(KNOWN)).isEqualTo(200);
        assertThat(unknown).extracting(CompletableFuture::join).containsOnly(401);
    }
}
