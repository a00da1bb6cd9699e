package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportRunsTest extends StoreTest {

    private static final String RUNS = "/api/v1/widgets/imports/";

    @Inject
    ImportRuns runs;

    @BeforeEach
    void nothingIsHeld() {
        WidgetResource.running = new CountDownLatch(1);
        WidgetResource.goOn = new CountDownLatch(1);
    }

    private static ValidatableResponse begin(String query, String... rows) {
        return given().header("Prefer", "respond-async")
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(String.join("\n", rows).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/widgets/import" + query)
                .then();
    }

    private static String started(String query, String... rows) {
        ValidatableResponse answer = begin(query, rows).statusCode(202);
        String id = answer.extract().path("id");
        answer.header("Location", containsString("/api/v1/imports/" + id));
        return id;
    }

    private static String row(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"priceYuan\":1.5}".formatted(code, name);
    }

    /** The run once it has ended. */
    private static ValidatableResponse ended(String id) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(deadline)) {
            ValidatableResponse run = given().header("Accept-Language", "en")
                    .get(RUNS + id)
                    .then()
                    .statusCode(200);
            if (!run.extract().path("state.code").equals("RUNNING")) {
                return run;
            }
        }
        throw new AssertionError("The import did not end");
    }

    @Test
    void anImportInTheBackgroundTellsHowItFaresAndWhatBecameOfIt() throws Exception {
        String id = started("", row("a", "one"), row("b", "RULE breaker"), row("c", "SLOW"), row("d", "WHO"));
        assertThat(WidgetResource.running.await(30, TimeUnit.SECONDS)).isTrue();
        runs.tellOfRunning();
        given().get(RUNS + id)
                .then()
                .statusCode(200)
                .body("state.code", equalTo("RUNNING"))
                .body("rowsRead", equalTo(4))
                .body("rowsWritten", equalTo(0))
                .body("bytesRead", notNullValue())
                .body("finishedAt", nullValue())
                .body("report", nullValue());
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("zone-import-"));
        }
        WidgetResource.goOn.countDown();
        ended(id)
                .body("state.code", equalTo("SUCCEEDED"))
                .body("path", equalTo("/api/v1/widgets/import"))
                .body("rowsRead", equalTo(4))
                .body("rowsWritten", equalTo(3))
                .body("rowsCreated", equalTo(3))
                .body("rowsChanged", equalTo(0))
                .body("rowsUnchanged", equalTo(0))
                .body("rowsRejected", equalTo(1))
                .body("failure", nullValue())
                .body("finishedAt", notNullValue())
                .body("report.written", equalTo(3))
                .body("report.created", equalTo(3))
                .body("report.errors[0].line", equalTo(2))
                .body("report.errors[0].message", equalTo("is not allowed"));
        given().header("Accept-Language", "zh").get(RUNS + id).then().body("report.errors[0].message", equalTo("不许"));
        assertThat(sql.list("select name from widget where code = 'd'", name -> name.getString(1)))
                .containsExactly("test-client");
    }

    @Test
    void theBytesOfTheFileAndOfWhatIsReadAreTold() {
        String rows =
                IntStream.range(0, 500).mapToObj(i -> row("w" + i, "n" + i)).collect(Collectors.joining("\n"));
        ended(started("", rows)).body("bytesTotal", equalTo(rows.length())).body("bytesRead", equalTo(rows.length()));
    }

    @Test
    void anAtomicImportWithAFaultHasFailedAndTheReportSaysWhere() {
        ended(started("?mode=atomic", row("a", "one"), "{}"))
                .body("state.code", equalTo("FAILED"))
                .body("failure.code", equalTo("rows-rejected"))
                .body("report.written", equalTo(0))
                .body("report.errors.line", hasItem(2));
        assertThat(count("widget")).isZero();
    }

    @Test
    void aFileThatIsNoFileHasFailedWithItsProblem() {
        String id = given().header("Prefer", "return=minimal, respond-async")
                .contentType("text/csv; charset=UTF-8")
                .body("code,colour\na,red")
                .post("/api/v1/widgets/import")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended(id).body("state.code", equalTo("FAILED")).body("failure.code", equalTo("validation-failed"));
    }

    @Test
    void moreThanTwoAtOnceAreRefusedUntilOneHasEnded() throws Exception {
        List<String> held = new ArrayList<>(List.of(started("", row("a", "SLOW 1")), started("", row("b", "SLOW 2"))));
        begin("", row("c", "three"))
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:zone:rate-limited"));
        WidgetResource.goOn.countDown();
        held.forEach(id -> ended(id).body("state.code", equalTo("SUCCEEDED")));
        // The place is given back just after the end is told.
        ValidatableResponse next = begin("", row("c", "three"));
        while (next.extract().statusCode() == 429) {
            next = begin("", row("c", "three"));
        }
        ended(next.statusCode(202).extract().path("id")).body("rowsWritten", equalTo(1));
    }

    @Test
    void anUnknownCharsetIsRefusedAtOnce() {
        given().header("Prefer", "respond-async")
                .contentType("text/csv; charset=UTF-16")
                .body("code")
                .post("/api/v1/widgets/import")
                .then()
                .statusCode(415);
        assertThat(count("import_run")).isZero();
    }

    @Test
    void tooLargeAFileIsRefused() {
        begin("", row("a", "x".repeat(100)) + " ".repeat(2_000_000)).statusCode(413);
        assertThat(count("import_run")).isZero();
    }

    @Test
    void onlyTheClientThatStartedItMayAsk() {
        String id = started("", row("a", "one"));
        String other = ZoneTokens.sign(ZoneTokens.claims(ZoneTokens.EVERY_SCOPE).claim("client_id", "other"));
        given().auth().oauth2(other).get(RUNS + id).then().statusCode(404);
        given().get(RUNS + UUID.randomUUID()).then().statusCode(404);
        ended(id);
    }

    @Test
    void aRunWhoseProcessIsGoneIsToldAsInterrupted() {
        String id = UUID.randomUUID().toString();
        Instant then = Instant.now().minusSeconds(60);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into import_run values (?, '/x', 'test-client', 0, 'per-row', 'RUNNING', 7, 3, 1, 1, 2, 0, 0, ?, ?, null, null)",
                        id,
                        then,
                        then));
        ended(id)
                .body("state.code", equalTo("FAILED"))
                .body("failure.code", equalTo("interrupted"))
                .body("rowsRead", equalTo(7))
                .body("rowsWritten", equalTo(4));
    }

    @Test
    void theAuditTrailKnowsTheEnd() {
        String id = started("", row("a", "one"));
        ended(id);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        List<String> found = List.of();
        while (found.isEmpty() && Instant.now().isBefore(deadline)) {
            found = given().queryParam("limit", 1000)
                    .get("/api/v1/audit/chassis-test/records")
                    .jsonPath()
                    .getList("items.findAll { it.objectKeys == 'import=" + id + "' }.operation");
        }
        assertThat(found).containsExactly("POST /api/v1/widgets/import (background)");
    }
}
