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
import java.util.function.Supplier;
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
            return Map.of("zone.audit.places", "3", "zone.audit.wait", "2s", "zone.audit.patience", "6s");
        }
    }

    private static Response write(String code) {
        return given().contentType("application/json").body("{\"name\":\"n\"}").put("/api/v1/ledgers/" + code);
    }

    private static Response read(String code) {
        return given().get("/api/v1/ledgers/" + code);
    }

    private static CompletableFuture<Integer> soon(Supplier<Response> call) {
        return CompletableFuture.supplyAsync(() -> call.get().statusCode());
    }

    private static int readiness() {
        return given().get("/q/health/ready").statusCode();
    }

    @Test
    void aWriteBeginsOnlyWhenItsRecordIsStored() throws SQLException {
        int before = LedgerResource.WRITTEN.get();
        CompletableFuture<Integer> write;
        try (Connection blocked = blockedChain()) {
            write = soon(() -> write("A-1"));
            await().until(() -> queue.freePlaces() == 1);
            assertThat(LedgerResource.WRITTEN.get()).isEqualTo(before);
            assertThat(write).isNotDone();
        }
        assertThat(write.join()).isEqualTo(200);
        assertThat(LedgerResource.WRITTEN.get()).isEqualTo(before + 1);
    }

    @Test
    void aCallThatCannotBeRecordedIsRefusedAndDoesNothing() throws SQLException {
        int before = LedgerResource.WRITTEN.get();
        CompletableFuture<Integer> write;
        CompletableFuture<Integer> read;
        try (Connection blocked = blockedChain()) {
            write = soon(() -> write("A-1"));
            await().until(() -> queue.freePlaces() == 1);
            read = soon(() -> read("A-2"));
            await().until(() -> queue.freePlaces() == 0);
            write("A-3")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:problem-type:zone:upstream-unavailable"));
            assertThat(LedgerResource.WRITTEN.get()).isEqualTo(before);
            assertThat(stored()).isEmpty();
        }
        assertThat(write.join()).isEqualTo(200);
        assertThat(read.join()).isEqualTo(200);
        assertThat(chain())
                .extracting(record -> record.call().objectKeys())
                .containsExactlyInAnyOrder("code=A-1", "code=A-1", "code=A-2");
        assertThat(verifier.verify(Seal.NONE).intact()).isTrue();
    }

    @Test
    void aServiceThatCannotRecordForLongIsNotReadyAndRefusesAtOnce() throws SQLException {
        int before = LedgerResource.WRITTEN.get();
        try (Connection blocked = blockedChain()) {
            write("A-1").then().statusCode(503);
            await().until(() -> readiness() == 503);
            read("A-2").then().statusCode(503);
        }
        await().until(() -> readiness() == 200);
        assertThat(LedgerResource.WRITTEN.get()).isEqualTo(before);
        write("A-3").then().statusCode(200);
        assertThat(chain())
                .extracting(record ->
                        record.call().objectKeys() + ' ' + record.call().status())
                .containsExactly("code=A-1 102", "code=A-1 503", "code=A-3 102", "code=A-3 200");
    }

    @Test
    void aRefusalIsToldAsItIsThoughItsRecordIsLate() throws SQLException {
        try (Connection blocked = blockedChain()) {
            given().get("/api/v1/ledgers/A-1?nope=1")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].name", equalTo("nope"));
        }
        await().until(() -> stored().size() == 1);
    }

    @Test
    void whoWaitsForAPlaceGetsOneWhenTheChainMovesOn() throws SQLException {
        List<CompletableFuture<Integer>> calls;
        try (Connection blocked = blockedChain()) {
            calls = Stream.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6")
                    .map(code -> soon(() -> read(code)))
                    .toList();
            await().until(() -> queue.freePlaces() == 0);
        }
        assertThat(calls).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(chain()).hasSize(6);
    }
}
