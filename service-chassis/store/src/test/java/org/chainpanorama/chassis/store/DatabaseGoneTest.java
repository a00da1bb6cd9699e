package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.chainpanorama.chassis.testing.CutLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What callers hear while the database is away, and that all is well when it is back. */
@QuarkusTest
@QuarkusTestResource(value = CutLine.class, restrictToAnnotatedClass = true)
@TestProfile(DatabaseGoneTest.Impatient.class)
class DatabaseGoneTest extends StoreTest {

    private static final String ROW = "{\"code\":\"%s\",\"name\":\"%s\",\"priceYuan\":1}";

    /** Waits for a silent database only as long as a test likes to. What audit answers meanwhile is not asked here. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zone.audit.enabled", "false",
                    "quarkus.datasource.jdbc.acquisition-timeout", "1s",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "1000",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "1500");
        }
    }

    private static final Map<String, Supplier<Response>> CALLS = Map.of(
            "list", () -> given().get("/api/v1/widgets"),
            "one", () -> given().get("/api/v1/widgets/a"),
            "changes", () -> given().get("/api/v1/widgets/changes"),
            "put", () -> json("{\"name\":\"p\",\"priceYuan\":1}").put("/api/v1/widgets/p"),
            "post", () -> order("gone"),
            "import by rows", () -> rows("per-row", "by-rows"),
            "import as a whole", () -> rows("atomic", "whole"),
            "import in the background",
                    () -> given().contentType("application/x-ndjson; charset=UTF-8")
                            .header("Prefer", "respond-async")
                            .body(row("bg"))
                            .post("/api/v1/widgets/import"));

    private static io.restassured.specification.RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static Response order(String key) {
        return json("{\"name\":\"" + key + "\",\"priceYuan\":1}")
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .post("/api/v1/widgets");
    }

    private static Response rows(String mode, String name) {
        return given().contentType("application/x-ndjson; charset=UTF-8")
                .body(row(name))
                .post("/api/v1/widgets/import?mode=" + mode);
    }

    private static byte[] row(String name) {
        return ROW.formatted(name, name).getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void theLineIsMended() {
        CutLine.becomes(CutLine.State.WHOLE);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/widgets").statusCode() == 200);
    }

    @Test
    void everyCallIsToldToComeBackAndIsServedAgainWhenTheDatabaseIsBack() {
        add("a", "a", "1", 1, Widget.Kind.CUP);
        for (CutLine.State away : List.of(CutLine.State.CUT, CutLine.State.HUNG)) {
            given().get("/api/v1/widgets").then().statusCode(200); // There are connections to lose.
            CutLine.becomes(away);
            CALLS.forEach((name, call) -> assertTimeoutPreemptively(Duration.ofSeconds(20), call::get, name)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:problem-type:zone:database-unavailable")));
            theLineIsMended();
            assertThat(count("widget")).as(away + ": nothing was done").isEqualTo(1);
        }
    }

    @Test
    void aCommitWithoutAnAnswerIsSaidToBeUnknownAndTheKeyTells() {
        CutLine.becomes(CutLine.State.CUT_AT_COMMIT);
        order("lost").then().statusCode(503).body("type", equalTo("urn:problem-type:zone:outcome-unknown"));
        theLineIsMended();
        order("lost").then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(count("widget")).isEqualTo(1);
    }
}
