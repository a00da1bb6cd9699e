package org.chainpanorama.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("try")
class AuditRecordingTest extends AuditTest {

    @TestHTTPResource("/api/v1/ledgers/")
    URL ledgers;

    private void isRecordedAs(int status, String operation, String problem) {
        AuditRecord record = only();
        assertThat(record.status()).isEqualTo(status);
        assertThat(record.operation()).isEqualTo(operation);
        assertThat(record.problem()).isEqualTo(problem);
    }

    @Test
    void aReadIsRecordedWithEverythingThatIsKnownOfIt() {
        Instant before = Instant.now();
        given().header("Purpose", "annual review")
                .get("/api/v1/ledgers/A-1")
                .then()
                .statusCode(200);
        AuditRecord record = only();
        assertThat(record.client()).isEqualTo("test-client");
        assertThat(record.subject()).isEqualTo("test-client");
        assertThat(record.purpose()).isEqualTo("annual review");
        assertThat(record.operation()).isEqualTo("getLedger");
        assertThat(record.objectKeys()).isEqualTo("code=A-1");
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.problem()).isNull();
        assertThat(record.traceId()).matches("[0-9a-f]{32}");
        assertThat(record.durationMicros()).isPositive();
        assertThat(record.calledAt()).isBetween(before.minusSeconds(1), Instant.now());
    }

    @Test
    void anUnchangedAnswerIsRecordedToo() {
        String tag = given().get("/api/v1/ledgers/A-1").header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/ledgers/A-1").then().statusCode(304);
        assertThat(chain())
                .extracting(record -> record.call().status(), SealedRecord::position)
                .containsExactly(tuple(200, 1L), tuple(304, 2L));
    }

    @Test
    void aWriteIsRecordedBeforeItBeginsAndWhenItHasEnded() {
        given().contentType("application/json")
                .body("{\"name\":\"n\"}")
                .put("/api/v1/ledgers/A-1")
                .then()
                .statusCode(200);
        assertThat(chain())
                .extracting(
                        record -> record.call().status(),
                        record -> record.call().operation(),
                        record -> record.call().objectKeys())
                .containsExactly(tuple(102, "putLedger", "code=A-1"), tuple(200, "putLedger", "code=A-1"));
        assertThat(chain())
                .extracting(record -> record.call().traceId())
                .doesNotContainNull()
                .containsOnly(chain().get(0).call().traceId());
    }

    @Test
    void aWriteThatIsDeniedNeverBegins() {
        given().header("Authorization", "Bearer " + ZoneTokens.token("land.read"))
                .contentType("application/json")
                .body("{\"name\":\"n\"}")
                .put("/api/v1/ledgers/A-1")
                .then()
                .statusCode(403);
        assertThat(chain()).extracting(record -> record.call().status()).containsExactly(403);
    }

    @Test
    void aReadIsRecordedWhenItsAnswerArrives() {
        given().get("/api/v1/ledgers/A-1").then().statusCode(200);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anOperationWithoutAnIdIsRecordedByItsTemplate() {
        given().get("/api/v1/ledgers/A-1/lines/7").then().statusCode(200);
        isRecordedAs(200, "GET /api/v1/ledgers/{code}/lines/{line}", null);
        assertThat(chain().get(0).call().objectKeys()).isEqualTo("code=A-1;line=7");
    }

    @Test
    void aWriteIsRecorded() {
        given().contentType("application/json")
                .body("{\"name\":\"n\"}")
                .put("/api/v1/ledgers/A-1")
                .then()
                .statusCode(200);
        isRecordedAs(200, "putLedger", null);
    }

    @Test
    void anUnknownParameterIsRecorded() {
        given().get("/api/v1/ledgers/A-1?colour=red").then().statusCode(400);
        isRecordedAs(400, "getLedger", "unknown-parameter");
    }

    @Test
    void aBodyThatIsNoJsonIsRecordedWithoutIt() {
        given().contentType("application/json")
                .body("{\"password\":")
                .put("/api/v1/ledgers/A-1")
                .then()
                .statusCode(400);
        isRecordedAs(400, "putLedger", "malformed-request");
    }

    @Test
    void aCallWithoutATokenIsRecordedAsAnonymous() {
        given().noFiltersOfType(DefaultToken.class)
                .get("/api/v1/ledgers/A-1")
                .then()
                .statusCode(401);
        isRecordedAs(401, "getLedger", "token-missing");
        assertThat(chain().get(0).call().client()).isEqualTo("anonymous");
        assertThat(chain().get(0).call().objectKeys()).isEqualTo("code=A-1");
    }

    @Test
    void aTokenThatIsRefusedNamesNobody() {
        String expired = ZoneTokens.sign(
                ZoneTokens.claims("land.read").expiresAt(Instant.now().minusSeconds(300)));
        given().header("Authorization", "Bearer " + expired)
                .get("/api/v1/ledgers/A-1")
                .then()
                .statusCode(401);
        isRecordedAs(401, "getLedger", "token-expired");
        assertThat(chain().get(0).call().client()).isEqualTo("unverified");
    }

    @Test
    void aMissingScopeIsRecordedWithTheClient() {
        given().header("Authorization", "Bearer " + ZoneTokens.token("project.read"))
                .get("/api/v1/ledgers/A-1")
                .then()
                .statusCode(403);
        isRecordedAs(403, "getLedger", "scope-missing");
        assertThat(chain().get(0).call().client()).isEqualTo("test-client");
    }

    @Test
    void whatIsNotThereIsRecorded() {
        given().get("/api/v1/ledgers/none").then().statusCode(404);
        isRecordedAs(404, "getLedger", "not-found");
    }

    @Test
    void aPathThatDoesNotExistIsRecordedWithoutIt() {
        given().get("/api/v1/nothing/eyJ").then().statusCode(404);
        isRecordedAs(404, "GET (unmatched)", "not-found");
    }

    @Test
    void aTrailingSlashIsRecorded() {
        given().get("/api/v1/ledgers/A-1/").then().statusCode(404);
        isRecordedAs(404, "GET (unmatched)", "not-found");
    }

    @Test
    void aMethodThatDoesNotExistIsRecorded() {
        given().delete("/api/v1/ledgers/A-1").then().statusCode(405);
        isRecordedAs(405, "DELETE (unmatched)", "method-not-allowed");
    }

    @Test
    void anotherMediaTypeIsRecorded() {
        given().contentType("text/plain")
                .body("x")
                .put("/api/v1/ledgers/A-1")
                .then()
                .statusCode(415);
        isRecordedAs(415, "PUT (unmatched)", "unsupported-media-type");
    }

    @Test
    void aConflictIsRecorded() {
        given().contentType("application/json")
                .body("{\"name\":\"n\"}")
                .put("/api/v1/ledgers/taken")
                .then()
                .statusCode(409);
        isRecordedAs(409, "putLedger", "already-exists");
    }

    @Test
    void aFaultOfOursIsRecorded() {
        given().get("/api/v1/ledgers/broken").then().statusCode(500);
        isRecordedAs(500, "getLedger", "internal");
    }

    @Test
    void aCallWhoseCallerLeftIsRecordedWithWhatItWanted() throws Exception {
        LedgerResource.running = new CountDownLatch(1);
        LedgerResource.goOn = new CountDownLatch(1);
        try (Socket caller = ask("slow", "")) {
            LedgerResource.running.await();
        }
        isRecordedAs(499, "getLedger", null);
        LedgerResource.goOn.countDown();
        assertThat(only().client()).isEqualTo("test-client");
    }

    @Test
    void aPurposeMayBeChinese() throws Exception {
        try (Socket caller = ask("A-1", "Purpose: 年度考核\r\n")) {
            caller.getInputStream().read();
        }
        assertThat(only().purpose()).isEqualTo("年度考核");
    }

    @Test
    void noTokenNoSecretAndNoBodyIsEverRecorded() {
        String token = ZoneTokens.token("land.write");
        given().header("Authorization", "Bearer " + token)
                .header("Purpose", "with " + token)
                .contentType("application/json")
                .body("{\"name\":\"hunter2\"}")
                .put("/api/v1/ledgers/" + token)
                .then()
                .statusCode(200);
        AuditRecord record = only();
        assertThat(record.toString()).doesNotContain(token.substring(0, 20), "hunter2");
        assertThat(record.purpose()).isEqualTo("with [removed]");
        assertThat(record.objectKeys()).isEqualTo("code=(malformed)");
    }

    @Test
    void wordsOfCallersAreCutAndStoredAsTheyAreSealed() {
        given().header("Purpose", "p ".repeat(300)).get("/api/v1/ledgers/A-1");
        given().get("/api/v1/ledgers/" + "9".repeat(300));
        given().get("/api/v1/ledgers/%F0%A0%AE%B7%00%ED%A0%80");
        assertThat(chain()).hasSize(3).allMatch(SealedRecord::saysWhatWasSealed);
        assertThat(chain().get(0).call().purpose()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void askingForTheHeadOrTheOptionsIsRecorded() {
        given().head("/api/v1/ledgers/A-1/lines/7").then().statusCode(200);
        given().options("/api/v1/ledgers/A-1").then().statusCode(200);
        assertThat(chain())
                .extracting(record -> record.call().operation())
                .containsExactly("GET /api/v1/ledgers/{code}/lines/{line}", "OPTIONS (unmatched)");
    }

    @Test
    void healthIsNobodysCall() {
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(chain()).isEqualTo(List.of());
    }

    private Socket ask(String code, String headers) throws IOException {
        Socket socket = new Socket(ledgers.getHost(), ledgers.getPort());
        String request = "GET /api/v1/ledgers/" + code + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + ZoneTokens.token("land.read") + "\r\n" + headers + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
