package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class AuditTest {

    private static final String INTACT =
            "{\"intact\":true,\"trails\":[{\"service\":\"s\",\"result\":{\"intact\":true,\"checkedRecords\":5,\"position\":5,"
                    + "\"hash\":\"" + "a".repeat(64) + "\",\"firstBad\":null}}]}";
    private static final String BROKEN =
            "{\"intact\":false,\"trails\":[{\"service\":\"s\",\"result\":{\"intact\":false,\"checkedRecords\":2,\"position\":2,"
                    + "\"hash\":\"" + "b".repeat(64)
                    + "\",\"firstBad\":{\"position\":3,\"reason\":{\"code\":\"CHANGED\",\"label\":\"x\"}}}}]}";

    private int before;

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
        before = given().get("/api/v1/audit/gateway/verify")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("position")
                + 1; // That call itself is the next record.
    }

    private List<Map<String, Object>> recorded() {
        return given().get("/api/v1/audit/gateway/records?after=" + before)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private Map<String, Object> only() {
        List<Map<String, Object>> recorded = recorded();
        assertThat(recorded).hasSize(1);
        return recorded.get(0);
    }

    @Test
    void aCompositionIsRecordedAndItsPurposeReachesTheOwners() {
        given().header("Purpose", "annual-review")
                .get("/api/v1/panorama/chains/WJZZ?year=2023")
                .then()
                .statusCode(200);
        assertThat(only())
                .containsEntry("client", "test-client")
                .containsEntry("operation", "getChainPanorama")
                .containsEntry("objectKeys", "chainCode=WJZZ")
                .containsEntry("purpose", "annual-review")
                .containsEntry("status", 200)
                .hasEntrySatisfying("traceId", id -> assertThat(id.toString()).matches("[0-9a-f]{32}"));
        PlayedOwners.LAND.verify(getRequestedFor(urlPathEqualTo(PlayedOwners.LAND_SUMMARY))
                .withHeader("Purpose", equalTo("annual-review")));
    }

    @Test
    void aDeniedAndAnUnknownCallAreRecorded() {
        given().header("Authorization", "Bearer " + ZoneTokens.token("land.read"))
                .get("/api/v1/panorama/chains/WJZZ?year=2023")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/panorama/chains/WJZZ?year=2023")
                .then()
                .statusCode(401);
        given().get("/api/v1/nonsense").then().statusCode(404);
        assertThat(recorded())
                .extracting(record -> record.get("status"), record -> record.get("client"))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(403, "test-client"),
                        org.assertj.core.api.Assertions.tuple(401, "unverified"),
                        org.assertj.core.api.Assertions.tuple(404, "test-client"));
    }

    @Test
    void whatAnOwnerAnswersIsInItsOwnTrail() {
        PlayedOwners.LAND.stubFor(get("/api/v1/parcels").willReturn(okJson("{}")));
        given().get("/api/v1/parcels").then().statusCode(200);
        assertThat(recorded()).isEmpty();
    }

    @Test
    void thatAnOwnerGaveNoAnswerIsRecordedHere() {
        PlayedOwners.LAND.stubFor(
                get("/api/v1/parcels/P-1/leases").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        given().header("Purpose", "inspection")
                .get("/api/v1/parcels/P-1/leases")
                .then()
                .statusCode(502);
        assertThat(only())
                .containsEntry("client", "test-client")
                .containsEntry("operation", "GET /api/v1/parcels")
                .containsEntry("objectKeys", "1=P-1;2=leases")
                .containsEntry("purpose", "inspection")
                .containsEntry("status", 502)
                .containsEntry("problem", "upstream-invalid");
    }

    @Test
    void theGatewayHasAllTrailsWalked() {
        PlayedOwners.all()
                .forEach(owner -> owner.stubFor(get("/api/v1/audit/verify").willReturn(okJson(INTACT))));
        given().get("/api/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", is(true))
                .body("trails.service", is(List.of("gateway", "enterprise-service", "project-service", "land-service")))
                .body("trails[3].result.checkedRecords", is(5));
        PlayedOwners.PROJECT.stubFor(get("/api/v1/audit/verify").willReturn(okJson("[]")));
        given().get("/api/v1/audit/verify").then().body("intact", nullValue()).body("trails[2].result", nullValue());
        PlayedOwners.LAND.stubFor(get("/api/v1/audit/verify").willReturn(okJson(BROKEN)));
        given().header("Accept-Language", "en")
                .get("/api/v1/audit/verify")
                .then()
                .body("intact", is(false))
                .body("trails[3].result.firstBad.position", is(3))
                .body("trails[3].result.firstBad.reason.label", is("Changed"));
    }

    @Test
    void oneServicesTrailIsReadThroughTheGateway() {
        PlayedOwners.LAND.stubFor(
                get("/api/v1/audit/land-service/records?after=7").willReturn(okJson("{\"items\":[],\"next\":7}")));
        given().get("/api/v1/audit/land-service/records?after=7")
                .then()
                .statusCode(200)
                .body("next", is(7));
        given().get("/api/v1/audit/nobody/records").then().statusCode(404);
    }
}
