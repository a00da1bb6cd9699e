package org.chainpanorama.chassis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeyRotationTest.OtherProvider.class)
class KeyRotationTest {

    private static final String PUBLISHED = "zone.test.published-keys";
    private static final RsaJsonWebKey OLD = key("old");
    private static final RsaJsonWebKey NEW = key("new");
    private static final RsaJsonWebKey STRANGER = key("unknown");

    /** With an identity provider of its own. */
    public static class OtherProvider implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeysOverHttp.class));
        }
    }

    /** Keys are read over HTTP, and again as soon as a token names an unknown one. */
    public static class KeysOverHttp implements QuarkusTestResourceLifecycleManager {

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            server.createContext("/jwks", exchange -> {
                byte[] keys = System.getProperty(PUBLISHED).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "mp.jwt.verify.publickey.location",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks",
                    "mp.jwt.verify.issuer",
                    ZoneTokens.ISSUER,
                    "zone.token.keys.unknown-every",
                    "0s");
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    /** Tests live in another class loader than their resources: system properties are what both see. */
    private static void publish(RsaJsonWebKey... keys) {
        System.setProperty(PUBLISHED, new JsonWebKeySet(keys).toJson());
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static int status(RsaJsonWebKey key) {
        String token =
                ZoneTokens.claims("enterprise.read").jws().keyId(key.getKeyId()).sign(key.getRsaPrivateKey());
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/widgets")
                .statusCode();
    }

    /** Keys that have just been read are not read again at once, however often an unknown one is named. */
    private static void becomes(RsaJsonWebKey key, int status) {
        await().until(() -> status(STRANGER) == 401 && status(key) == status);
    }

    @Test
    void aNewKeyIsTrustedWithoutARestartAndTheOldOneNoLongerOnceItIsGone() {
        publish(OLD);
        assertThat(status(OLD)).isEqualTo(200);
        assertThat(status(NEW)).isEqualTo(401);
        publish(OLD, NEW);
        becomes(NEW, 200);
        assertThat(status(OLD)).isEqualTo(200);
        publish(NEW);
        becomes(OLD, 401);
        assertThat(status(NEW)).isEqualTo(200);
    }
}
