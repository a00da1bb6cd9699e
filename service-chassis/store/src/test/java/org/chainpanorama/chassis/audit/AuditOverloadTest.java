package org.chainpanorama.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AuditOverloadTest.Tiny.class)
@SuppressWarnings("try")
class AuditOverloadTest extends AuditTest {

    /** Three places, and little patience. */
    public static class Tiny implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.audit.places", "3", "zone.audit.wait", "2s", "zone.audit.patience", "1s");
        }
    }

    private static Response write(String code) {
        return given().contentType("application/json").body("{\"name\":\"n\"}").put("/api/v1/ledgers/" + code);
    }

    private static int readiness() {
        return given().get("/q/health/ready").statusCode();
    }

    @Test
    void aCallThatCannotBeRecordedIsRefusedAndDoesNothing() throws SQLException {
        int before = LedgerResource.WRITTEN.get();
        try (Connection blocked = blockedChain()) {
            for (String code : List.of("A-1", "A-2", "A-3")) {
                write(code).then().statusCode(200);
            }
            write("A-4")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:problem-type:zone:upstream-unavailable"));
            assertThat(LedgerResource.WRITTEN.get() - before).isEqualTo(3);
            assertThat(table.between(0, 100, 100)).isEmpty();
        }
        assertThat(chain())
                .extracting(record -> record.call().objectKeys())
                .containsExactly("code=A-1", "code=A-2", "code=A-3");
        assertThat(verifier.verify(Seal.NONE).intact()).isTrue();
        write("A-5").then().statusCode(200);
    }

    @Test
    void aServiceThatCannotRecordForLongIsNotReadyAndRefusesAtOnce() throws SQLException {
        try (Connection blocked = blockedChain()) {
            write("A-1").then().statusCode(200);
            await().until(() -> readiness() == 503);
            assertThat(queue.freePlaces()).isEqualTo(2);
            write("A-2").then().statusCode(503);
        }
        await().until(() -> readiness() == 200);
        write("A-3").then().statusCode(200);
        assertThat(chain()).extracting(record -> record.call().objectKeys()).containsExactly("code=A-1", "code=A-3");
    }

    @Test
    void whoWaitsForAPlaceGetsOneWhenTheChainMovesOn() throws SQLException {
        List<CompletableFuture<Integer>> calls;
        try (Connection blocked = blockedChain()) {
            calls = Stream.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6")
                    .map(code -> CompletableFuture.supplyAsync(() -> write(code).statusCode()))
                    .toList();
            await().until(() -> queue.freePlaces() == 0);
        }
        assertThat(calls).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(chain()).hasSize(6);
    }
}
