package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class ReconciliationTest {

    private static final String REPORT = "/api/v1/reports/reconciliation";
    private static final String REDEVELOPMENT = "/api/v1/land-statistics/redevelopment?asOf=2023-12-31";

    private final ObjectNode evidence = PlayedOwners.evidence();

    @BeforeEach
    void theEvidenceProvesEveryClaim() {
        PlayedOwners.behave();
        PlayedOwners.give(evidence);
        Awaitility.await().until(() -> !report().extract().<Boolean>path("partial"));
        PlayedOwners.all().forEach(owner -> owner.resetRequests());
    }

    @Test
    void everyClaimIsComputedFromTheOwnersAnswers() {
        ValidatableResponse report = report();
        assertThat(report.extract().<List<Object>>path("items.findAll { it.verdict != 'PASS' }"))
                .isEmpty();
        report.body("items", hasSize(31))
                .body("asOf", equalTo("2023-12-31"))
                .body("counts.PASS", equalTo(31))
                .body("counts.DIFF", equalTo(0))
                .body("counts.UNVERIFIABLE", equalTo(0))
                .body("partial", equalTo(false))
                .body(claim("PLOT_RATIO_AFTER") + "computed", equalTo(2.95f))
                .body(claim("PLOT_RATIO_AFTER") + "alternatives[0].name", equalTo("area-weighted"))
                .body(claim("PLOT_RATIO_AFTER") + "alternatives[0].value", equalTo(2.95f))
                .body(claim("PLOT_RATIO_AFTER") + "numerator", equalTo(2436700))
                .body(claim("PLOT_RATIO_AFTER") + "denominator", equalTo(826000))
                .body(claim("PLOT_RATIO_AFTER") + "evidence", equalTo(REDEVELOPMENT))
                .body(claim("OLD_GREAT_WALL_AREA") + "computed", equalTo(119))
                .body(claim("REDEVELOPED_AREA") + "computed", equalTo(1239))
                .body(claim("REWARD_POT") + "computedQualifier", equalTo("GT"))
                .body(claim("REVENUE_2B_CHAIN") + "alternatives[0].value", equalTo(2))
                .body(claim("CITY_TITLES") + "furtherEvidence", hasSize(1));
    }

    @Test
    void everyPieceOfEvidenceIsAskedForOnce() {
        report();
        PlayedOwners.LAND.verify(1, getRequestedFor(urlEqualTo(REDEVELOPMENT)));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT: more, land-service, /api/v1/carriers/ELECTRONICS-PARK, /landSquareMetres, 46000.01, ELECTRONICS_PARK_LAND",
        "EXACT: fewer, enterprise-service, /api/v1/enterprise-statistics/revenue-bands?year=2023&zone=YKEDZ, /thresholds/0/enterpriseCount, 90, REVENUE_100M_ZONE",
        "GT: less, enterprise-service, /api/v1/reward-policies, /items/0/potYuan, 9999999.99, REWARD_POT",
        "GE: less, land-service, /api/v1/blocks/LCC/tasks, /items/0/status/code, NOT_STARTED, OLD_GREAT_WALL_TASKS",
        "LE: more, project-service, /api/v1/projects/2308-330784-04-01-100003/approvals, /items/0/claimedDuration/value, 5, BAISHENGDA_PERMIT_DAYS",
        "LT: more, project-service, /api/v1/projects/2308-330784-04-01-100004/timeline, /spans/0/claimed/value, 7, SHENWEIYE_BUILD_MONTHS",
        "LT: the bound exactly, project-service, /api/v1/projects/2308-330784-04-01-100004/timeline, /spans/0/claimed/qualifier/code, EXACT, SHENWEIYE_BUILD_MONTHS",
        "only one of two ways agrees, land-service, /api/v1/land-statistics/redevelopment?asOf=2023-12-31, /total/plotRatioBefore/areaWeighted, 0.88, PLOT_RATIO_BEFORE",
        "parts do not add up, project-service, /api/v1/project-groups/ELECTRONICS-PARK-9, /outputYuan, 413999999.99, ELECTRONICS_PARK_OUTPUT",
        "a title is lost, enterprise-service, /api/v1/chains/WJZZ, /regionalTitle, , CITY_TITLES"
    })
    void aChangedFigureTurnsItsClaimAndNoOther(
            String why, String service, String url, String pointer, String value, String claim) {
        change(service, url, pointer, value);
        report().body(claim(claim) + "verdict", equalTo("DIFF"))
                .body(claim(claim) + "reason", notNullValue())
                .body("counts.DIFF", equalTo(1))
                .body("counts.PASS", equalTo(30));
    }

    @ParameterizedTest
    @CsvSource({
        "GT: the stored figure says more than, enterprise-service, /api/v1/reward-policies, /items/0/potYuan, 10000000, REWARD_POT",
        "GE: more, land-service, /api/v1/blocks/LCC/tasks, /items/3/status/code, APPROVED, OLD_GREAT_WALL_TASKS",
        "LE: less, project-service, /api/v1/projects/2308-330784-04-01-100003/approvals, /items/0/claimedDuration/value, 3, BAISHENGDA_PERMIT_DAYS",
        "LT: less, project-service, /api/v1/projects/2308-330784-04-01-100004/timeline, /spans/0/claimed/value, 5, SHENWEIYE_BUILD_MONTHS"
    })
    void aFigureWithinTheStatedBoundPasses(
            String why, String service, String url, String pointer, String value, String claim) {
        change(service, url, pointer, value);
        report().body(claim(claim) + "verdict", equalTo("PASS")).body("counts.PASS", equalTo(31));
    }

    @Test
    void aValueThatIsMissingCannotBeVerified() {
        change("land-service", "/api/v1/blocks/LCC", "/plannedInvestmentYuan", null);
        report().body(claim("OLD_GREAT_WALL_INVESTMENT") + "verdict", equalTo("UNVERIFIABLE"))
                .body(claim("OLD_GREAT_WALL_INVESTMENT") + "computed", nullValue())
                .body(claim("OLD_GREAT_WALL_INVESTMENT") + "reason", containsString("plannedInvestmentYuan"))
                .body("partial", equalTo(false))
                .body("counts.UNVERIFIABLE", equalTo(1));
    }

    @Test
    void anOwnerThatIsDownLeavesItsClaimsUnverifiableAndNoOther() {
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        report().body("partial", equalTo(true))
                .body("sources.find { it.service == 'land-service' }.status", equalTo("UNAVAILABLE"))
                .body("items.findAll { it.owner == 'land-service' }.verdict.unique()", equalTo(List.of("UNVERIFIABLE")))
                .body("items.findAll { it.owner != 'land-service' }.verdict.unique()", equalTo(List.of("PASS")));
    }

    @Test
    void anUnchangedReportIsNotSentTwice() {
        String tag = report().extract().header("ETag");
        given().header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(REPORT)
                .then()
                .statusCode(304);
    }

    private void change(String service, String url, String pointer, String value) {
        JsonNode answer = evidence.get(service).get(url).deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) answer.at(pointer.substring(0, last))).set(pointer.substring(last + 1), json(value));
        PlayedOwners.answer(service, url, answer);
    }

    private static JsonNode json(String value) {
        if (value == null) return JsonNodeFactory.instance.nullNode();
        return value.matches("[0-9.]+")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    private static ValidatableResponse report() {
        return given().header("Accept-Language", "en").get(REPORT).then().statusCode(200);
    }

    private static String claim(String id) {
        return "items.find { it.claimId == '" + id + "' }.";
    }
}
