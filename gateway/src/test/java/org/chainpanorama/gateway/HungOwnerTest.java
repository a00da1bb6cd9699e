package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(HungOwnerTest.FewConnections.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class HungOwnerTest {

    /** So few that a test can fill them, and as many reads without an answer as there are connections. */
    public static class FewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zone.owner.hung-after", "4",
                    "zone.proxy.wait-timeout", "1s",
                    "zone.proxy.lanes.read.connections", "4",
                    "zone.proxy.lanes.read.waiting-calls", "8");
        }
    }

    @TestHTTPResource("/")
    URI gateway;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
    }

    private CompletableFuture<HttpResponse<String>> parcels() {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/parcels")).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int status(String path) {
        return given().get(path).statusCode();
    }

    @Test
    void everyCallToAHungOwnerIsAnsweredAndThoseToOthersAreNotHeldUp() {
        PlayedOwners.LAND.resetAll();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(20_000)));
        PlayedOwners.PROJECT.stubFor(get("/api/v1/projects").willReturn(okJson("{}")));
        List<CompletableFuture<HttpResponse<String>>> calls =
                IntStream.range(0, 60).mapToObj(i -> parcels()).toList();
        assertThat(status("/api/v1/projects")).isEqualTo(200);
        assertThat(calls).extracting(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(503, 504);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        });
        // Nobody waits for it any more, and it is asked no more.
        HttpResponse<String> refused = parcels().join();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        PlayedOwners.behave();
        PlayedOwners.LAND.stubFor(get("/api/v1/parcels").willReturn(okJson("{}")));
        await().until(() -> status("/api/v1/parcels") == 200);
    }

    @Test
    void aWriteHasMorePatienceThanARead() {
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(5_000)));
        assertThat(status("/api/v1/parcels")).isEqualTo(504);
        assertThat(given().delete("/api/v1/parcels/1").statusCode()).isEqualTo(200);
        assertThat(status("/api/v1/land-changes?wait=25")).isEqualTo(200);
    }
}
