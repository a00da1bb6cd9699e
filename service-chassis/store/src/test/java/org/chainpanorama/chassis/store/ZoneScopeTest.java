package org.chainpanorama.chassis.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ZoneScopeTest extends StoreTest {

    @BeforeEach
    void oneWidgetInEachZoneAndOneInNone() {
        put(given(), "a", "EAST").statusCode(200);
        put(given(), "b", "WEST").statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("name", "name n", "priceYuan", 1))
                .put("/api/v1/widgets/n")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            em.persist(new WidgetPart(1, "a"));
            em.persist(new WidgetPart(2, "b"));
        });
    }

    @Test
    void aBoundCallerReadsTheRowsOfItsZoneOnly() {
        for (String zone : new String[] {"EAST", "WEST", "EAST"}) {
            String own = zone.equals("EAST") ? "a" : "b";
            String other = own.equals("a") ? "b" : "a";
            bound(zone).get("/api/v1/widgets/" + own).then().statusCode(200);
            bound(zone).get("/api/v1/widgets/" + other).then().statusCode(404);
            bound(zone).get("/api/v1/widgets/n").then().statusCode(404);
            bound(zone)
                    .get("/api/v1/widgets?includeTotal=true")
                    .then()
                    .body("items.code", contains(own))
                    .body("total", equalTo(1));
            given().get("/api/v1/widgets").then().body("items.code", contains("a", "b", "n"));
            given().get("/api/v1/widgets/" + other).then().statusCode(200);
        }
    }

    @Test
    void aRowWithoutAZoneOfItsOwnLiesWhereItsParentLies() {
        bound("EAST").get("/api/v1/widgets/parts/1").then().body("byKey", equalTo(true), "byQuery", equalTo(1));
        bound("EAST").get("/api/v1/widgets/parts/2").then().body("byKey", equalTo(false), "byQuery", equalTo(0));
        given().get("/api/v1/widgets/parts/2").then().body("byKey", equalTo(true), "byQuery", equalTo(1));
    }

    @Test
    void aBoundCallerWritesIntoItsZoneOnly() {
        put(bound("EAST"), "c", "EAST").statusCode(200);
        put(bound("EAST"), "d", "WEST").statusCode(403).body("type", equalTo("urn:problem-type:zone:outside-zone"));
        put(bound("EAST"), "d", null).statusCode(403);
        put(bound("EAST"), "a", "WEST").statusCode(403);
        put(bound("EAST"), "b", "EAST").statusCode(403).body("type", equalTo("urn:problem-type:zone:outside-zone"));
        put(bound("EAST"), "b", "WEST").statusCode(403);
        assertThat(sql.list("select zone from widget where code in ('a', 'b') order by code", row -> row.getString(1)))
                .containsExactly("EAST", "WEST");
    }

    @Test
    void anImportRefusesTheRowsOfOtherZonesAndStoresTheOthers() {
        String rows = """
                {"code":"e","name":"name e","priceYuan":1,"zone":"EAST"}
                {"code":"f","name":"name f","priceYuan":1,"zone":"WEST"}
                {"code":"b","name":"name g","priceYuan":1,"zone":"EAST"}
                """;
        bound("EAST")
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/widgets/import")
                .then()
                .body("written", equalTo(1), "rejected", equalTo(2))
                .body("errors.code", contains("outside-zone", "outside-zone"));
        assertThat(count("widget where zone = 'EAST'")).isEqualTo(2);
    }

    @Test
    void aBoundReaderOfTheFeedSeesItsZoneInTheOrderOfAll() {
        String cursor = bound("EAST")
                .get("/api/v1/widgets/changes")
                .then()
                .body("items.subject", contains("a"))
                .extract()
                .path("next");
        assertThat(cursor).isEqualTo(given().get("/api/v1/widgets/changes").path("next"));
        put(given(), "g", "WEST").statusCode(200);
        put(given(), "h", "EAST").statusCode(200);
        put(given(), "i", "EAST").statusCode(200);
        String next = bound("EAST")
                .get("/api/v1/widgets/changes?limit=1&after=" + cursor)
                .then()
                .body("items.subject", contains("h"))
                .extract()
                .path("next");
        bound("EAST").get("/api/v1/widgets/changes?after=" + next).then().body("items.subject", contains("i"));
        given().get("/api/v1/widgets/changes?after=" + cursor).then().body("items.subject", contains("g", "h", "i"));
    }

    @Test
    void aClaimThatNamesNoZoneIsNoTokenAtAll() {
        for (Object claim : new Object[] {"", "east of here", 7}) {
            String token =
                    ZoneTokens.sign(ZoneTokens.claims(ZoneTokens.EVERY_SCOPE).claim("zone", claim));
            given().auth().oauth2(token).get("/api/v1/widgets").then().statusCode(401);
        }
    }

    @Test
    void theAuditTrailIsNotForBoundCallers() {
        given().get("/api/v1/audit/chassis-test/records").then().statusCode(200);
        bound("EAST").get("/api/v1/audit/chassis-test/records").then().statusCode(403);
    }

    private static RequestSpecification bound(String zone) {
        return given().auth().oauth2(ZoneTokens.boundTo(zone));
    }

    private static ValidatableResponse put(RequestSpecification caller, String code, String zone) {
        String where = zone == null ? "" : "?zone=" + zone;
        return caller.contentType(ContentType.JSON)
                .body(Map.of("name", "name " + code, "priceYuan", 1))
                .put("/api/v1/widgets/" + code + where)
                .then();
    }
}
