package org.chainpanorama.chassis.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.chainpanorama.chassis.testing.RawCall;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With bounds so small that a few callers reach them. */
@QuarkusTest
@TestProfile(SlowCallerTest.SmallBounds.class)
@QuarkusTestResource(ZoneTokens.class)
class SlowCallerTest {

    private static final String TOKEN = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);
    private static final int WORKERS = 4;

    /** Two seconds of patience, eight connections an address, memory for a body of 1,000 bytes. */
    public static class SmallBounds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.thread-pool.max-threads", String.valueOf(WORKERS),
                    "zone.limits.slow-sender", "2s",
                    "zone.limits.slow-reader", "2s",
                    "zone.limits.head", "2s",
                    "zone.limits.imports", "2",
                    "zone.limits.body-memory", "20000",
                    "zone.limits.body-wait", "100ms",
                    "zone.limits.connections", "24",
                    "zone.limits.connections-per-address", "16");
        }
    }

    @TestHTTPResource
    URI service;

    private final List<RawCall> calls = new ArrayList<>();

    @AfterEach
    void hangUp() {
        calls.forEach(RawCall::close);
    }

    private RawCall call() {
        RawCall call = RawCall.to(service);
        calls.add(call);
        return call;
    }

    private RawCall slowBody() {
        return call().head("PUT", "/api/v1/widgets/s1", TOKEN, "Content-Length: 500")
                .send("{");
    }

    @Test
    void slowBodiesHoldNoWorkerAndAreEndedWith408() {
        for (int i = 0; i < WORKERS * 2; i++) slowBody();
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"wheel\"}")
                .put("/api/v1/widgets/s2")
                .then()
                .statusCode(201);
        calls.forEach(
                call -> assertThat(call.untilEnd()).startsWith("HTTP/1.1 408 ").contains("request-timeout", "traceId"));
    }

    @Test
    void aSlowImportIsEndedAndOnlySoManyAreRead() {
        for (int i = 0; i < 2; i++) {
            call().send(importHead()).send("{}\n");
        }
        RawCall third = call().send(importHead());
        assertThat(third.untilEnd()).startsWith("HTTP/1.1 429 ").contains("Retry-After: ");
        assertThat(calls.get(0).untilEnd()).startsWith("HTTP/1.1 408 ");
        assertThat(calls.get(1).untilEnd()).startsWith("HTTP/1.1 408 ");
        given().contentType("application/x-ndjson")
                .body("{}\n{}\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/widgets/import")
                .then()
                .statusCode(200)
                .body("name", equalTo("6"));
    }

    @Test
    void whatDoesNotFitIntoMemoryIsRefusedWith503() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"" + "x".repeat(30_000) + "\"}")
                .put("/api/v1/widgets/s3")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:zone:overloaded"));
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"wheel\"}")
                .put("/api/v1/widgets/s4")
                .then()
                .statusCode(201);
    }

    @Test
    void whoDoesNotSayWhatItWantsIsEnded() {
        assertThat(call().untilEnd()).isEmpty();
        assertThat(call().send("GET /api/v1/widgets HTTP/1.1\r\nHost: a\r\nX-").untilEnd())
                .isEmpty();
        RawCall again = call().send("GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.send("GET /q/he").untilEnd()).doesNotContain("HTTP/1.1 ");
    }

    @Test
    void whoDoesNotTakeItsAnswerIsEnded() {
        RawCall deaf = call();
        for (int i = 0; i < 8; i++)
            deaf.send("GET /api/v1/widgets/huge HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + TOKEN + "\r\n\r\n");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/q/metrics").asString().contains("reason=\"reader\""));
    }

    @Test
    void idleConnectionsMakeRoomForWhoAsks() {
        for (int i = 0; i < 60; i++) call();
        try (RawCall same = RawCall.to(service);
                RawCall other = RawCall.from("127.0.0.2", service)) {
            assertThat(same.send("GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                            .status())
                    .isEqualTo(200);
            assertThat(other.send("GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void oneAddressWithAllItsConnectionsInUseIsToldSoAndOthersAreServed() {
        for (int i = 0; i < 16; i++) {
            RawCall slow =
                    call().head("PUT", "/api/v1/widgets/s1", TOKEN, "Expect: 100-continue\r\nContent-Length: 500");
            assertThat(slow.status()).isEqualTo(100);
        }
        assertThat(call().untilEnd()).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1", "overloaded");
        try (RawCall other = RawCall.from("127.0.0.2", service)) {
            assertThat(other.send("GET /q/health/live HTTP/1.1\r\nHost: a\r\n\r\n")
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String importHead() {
        return "POST /api/v1/widgets/import HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\n"
                + "Authorization: Bearer " + TOKEN + "\r\nContent-Length: 1000\r\n\r\n";
    }
}
