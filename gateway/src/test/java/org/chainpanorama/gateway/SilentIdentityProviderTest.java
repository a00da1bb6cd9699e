package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.SilentServer;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Wherever the gateway asks who calls (rate limit, its own operations, owners that give no answer), it never waits for the provider. */
@QuarkusTest
@TestProfile(SilentIdentityProviderTest.Silent.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SilentIdentityProviderTest {

    private static final String PUBLISHED = "zone.test.spoken-keys";
    private static final String PANORAMA = "/api/v1/panorama/chains/WJZZ?year=2023";
    private static final RsaJsonWebKey KNOWN = key("known");
    private static final RsaJsonWebKey STRANGER = key("stranger");
    private static final ExecutorService CALLERS = Executors.newFixedThreadPool(40);

    /** With a rate limit that nobody meets, so that every call is asked who it is. */
    public static class Silent implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.rate.calls-per-minute", "1000000", "zone.public-read", "true");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Provider.class), new TestResourceEntry(PlayedOwners.class));
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
                    "zone.token.keys.timeout", "1s",
                    "zone.token.keys.patience", "1s",
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

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
    }

    @AfterAll
    static void noMoreCallers() {
        CALLERS.shutdownNow();
    }

    private static int status(RsaJsonWebKey key, String path) {
        String token =
                ZoneTokens.claims("panorama.read").jws().keyId(key.getKeyId()).sign(key.getRsaPrivateKey());
        return given().header("Authorization", "Bearer " + token).get(path).statusCode();
    }

    private static int anonymous(String path) {
        return given().noFiltersOfType(DefaultToken.class).get(path).statusCode();
    }

    /** So many calls at once; while they run, health and callers without a token are answered. */
    private static List<Integer> atOnce(int calls, Supplier<Integer> call) {
        List<CompletableFuture<Integer>> running = IntStream.range(0, calls)
                .mapToObj(i -> CompletableFuture.supplyAsync(call, CALLERS))
                .toList();
        assertThat(anonymous("/q/health/live")).isEqualTo(200);
        assertThat(anonymous(PANORAMA)).isEqualTo(200);
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void anOwnerGivesNoAnswer() {
        PlayedOwners.LAND.resetAll();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    private static void theProviderSpeaks() {
        System.setProperty(PUBLISHED, new JsonWebKeySet(KNOWN).toJson());
        await().until(() -> status(KNOWN, PANORAMA) == 200);
    }

    @Test
    @Order(1)
    void beforeKeysWereReadTokensAreToldSoAndAllElseGoesOn() {
        assertThat(atOnce(20, () -> status(KNOWN, PANORAMA))).containsOnly(503);
        assertThat(atOnce(20, () -> status(KNOWN, "/api/v1/code-lists"))).containsOnly(200);
    }

    @Test
    @Order(2)
    void beforeKeysWereReadAnOwnerWithoutAnAnswerIsToldOf() {
        anOwnerGivesNoAnswer();
        assertThat(atOnce(20, () -> status(KNOWN, "/api/v1/parcels"))).isSubsetOf(502, 503);
    }

    @Test
    @Order(3)
    void onceTheProviderSpeaksTokensHold() {
        theProviderSpeaks();
        assertThat(atOnce(20, () -> status(KNOWN, PANORAMA))).containsOnly(200);
    }

    @Test
    @Order(4)
    void madeUpKeysAreRefusedAndKnownOnesStayGoodWhileTheProviderIsSilentAgain() {
        theProviderSpeaks();
        System.clearProperty(PUBLISHED);
        assertThat(atOnce(200, () -> status(STRANGER, PANORAMA))).containsOnly(401);
        assertThat(status(KNOWN, PANORAMA)).isEqualTo(200);
        anOwnerGivesNoAnswer();
        assertThat(atOnce(20, () -> status(STRANGER, "/api/v1/parcels"))).isSubsetOf(502, 503);
        assertThat(status(KNOWN, PANORAMA)).isEqualTo(200);
    }
}
