package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class PanoramaTest {

    private static final String PANORAMA = "/api/v1/panorama/chains/WJZZ";

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
        // The breakers are closed again as soon as the watch has seen the owners.
        Awaitility.await().until(() -> !panorama().extract().<Boolean>path("partial"));
    }

    @Test
    void thePanoramaPutsTheThreeOwnersTogether() {
        panorama()
                .body("partial", equalTo(false))
                .body("chain.name", equalTo("五金智造"))
                .body("asOf", equalTo("2023-12-31"))
                .body("sources.status", everyItem(equalTo("OK")))
                .body("sources.service", equalTo(List.of("enterprise-service", "project-service", "land-service")))
                .body("segments.nodes.flatten()", hasSize(77))
                .body("totals.enterpriseCount", equalTo(100))
                .body("totals.landMu", equalTo(9.0f))
                .body("totals.completeness", notNullValue())
                .body("segments[0].nodes[0].projects.landedCount", equalTo(3))
                .body("segments[0].nodes[1].projects.count", equalTo(0))
                .body("segments[0].nodes[0].status", equalTo("MISSING"))
                .body("warnings", equalTo(List.of("示例")));
    }

    @Test
    void aGapFollowsItsFormulaAndSaysHowMuchOfItIsKnown() {
        // One of three enterprises, HHI 2500, local supply and dependence unknown, no projects:
        // (.35 × .6667 + .20 × .25) ÷ .55 = .5152 of 100
        panorama()
                .body("segments[0].nodes[1].coverage", equalTo(0.3333f))
                .body("segments[0].nodes[1].gapScore", equalTo(51.52f))
                .body("segments[0].nodes[1].confidence", equalTo(0.55f))
                .body("segments[0].nodes[1].status", equalTo("WEAK"));
    }

    static Stream<Arguments> misbehaviours() {
        ResponseDefinitionBuilder hung = okJson("{}").withFixedDelay(20_000);
        ResponseDefinitionBuilder trickling =
                okJson("[" + " ".repeat(9000) + "]").withChunkedDribbleDelay(50, 20_000);
        ResponseDefinitionBuilder failing = aResponse().withStatus(500).withBody("boom");
        ResponseDefinitionBuilder garbled = okJson("{\"totals\":{\"proj");
        ResponseDefinitionBuilder otherShape = okJson("{\"hello\":\"world\"}");
        ResponseDefinitionBuilder otherType = okJson("{\"totals\":{},\"nodes\":\"none\"}");
        ResponseDefinitionBuilder html = aResponse().withBody("<html></html>").withHeader("Content-Type", "text/html");
        ResponseDefinitionBuilder huge = okJson(" ".repeat(9_000_000) + "{}");
        ResponseDefinitionBuilder reset = aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
        ResponseDefinitionBuilder truncated = aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
        ResponseDefinitionBuilder empty = aResponse().withFault(Fault.EMPTY_RESPONSE);
        return Stream.of(PlayedOwners.ENTERPRISE, PlayedOwners.PROJECT, PlayedOwners.LAND)
                .flatMap(owner -> Stream.of(
                                hung,
                                trickling,
                                failing,
                                garbled,
                                otherShape,
                                otherType,
                                html,
                                huge,
                                reset,
                                truncated,
                                empty)
                        .map(answer -> Arguments.of(owner, answer)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("misbehaviours")
    void anOwnerThatMisbehavesLeavesItsPartNullAndNothingElse(WireMockServer owner, ResponseDefinitionBuilder answer) {
        owner.stubFor(get(urlPathEqualTo(summaryOf(owner))).willReturn(answer));
        int index = PlayedOwners.all().indexOf(owner);
        ValidatableResponse response = panorama()
                .body("partial", equalTo(true))
                .body("sources[%d].status".formatted(index), equalTo("UNAVAILABLE"))
                .body("sources[%d].dataAsOf".formatted(index), nullValue())
                .body("sources.findAll { it.status == 'OK' }", hasSize(2))
                .body("segments.nodes.flatten()", hasSize(77))
                .body("warnings", hasItem(containsString(serviceOf(index))));
        for (int section = 0; section < 3; section++) {
            String name = List.of("enterprises", "projects", "land").get(section);
            response.body(
                    "segments.nodes.flatten()." + name, everyItem(section == index ? nullValue() : notNullValue()));
        }
        for (String total : totalsOf(index)) response.body("totals." + total, nullValue());
        assertThat(response.extract().time()).isLessThan(15_000);
    }

    @Test
    void anOwnerThatIsGivenUpIsLookedAfterUntilItReturns() {
        PlayedOwners.LAND.resetAll();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        Awaitility.await().until(() -> {
            panorama().body("partial", equalTo(true));
            return !PlayedOwners.LAND
                    .findAll(getRequestedFor(urlPathEqualTo("/q/health/live")))
                    .isEmpty();
        });
        PlayedOwners.behave();
        Awaitility.await().until(() -> !panorama().extract().<Boolean>path("partial"));
    }

    @Test
    void whoeverAsksStrictlyGetsNoPartialAnswer() {
        PlayedOwners.LAND.stubFor(get(urlPathEqualTo(PlayedOwners.LAND_SUMMARY))
                .willReturn(aResponse().withStatus(500)));
        given().queryParam("year", 2023)
                .queryParam("strict", true)
                .get(PANORAMA)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:zone:upstream-unavailable"))
                .body("unavailable", equalTo(List.of("land-service")));
    }

    @Test
    void staleDataIsShownWhenAskedForAndSaysSo() {
        PlayedOwners.PROJECT.stubFor(get(urlPathEqualTo(PlayedOwners.PROJECT_SUMMARY))
                .willReturn(aResponse().withStatus(500)));
        given().queryParam("year", 2023)
                .queryParam("allowStale", true)
                .get(PANORAMA)
                .then()
                .statusCode(200)
                .body("partial", equalTo(true))
                .body("sources[1].status", equalTo("STALE"))
                .body("sources[1].dataAsOf", equalTo("2023-12-30T08:00:00Z"))
                .body("sources[1].lastGoodAt", notNullValue())
                .body("totals.projectCount", equalTo(9));
    }

    @Test
    void anUnchangedPanoramaKeepsItsEntityTagAndTheOwnersAreOnlyRevalidated() {
        String tag = panorama().extract().header("ETag");
        PlayedOwners.all()
                .forEach(owner -> owner.stubFor(get(urlPathEqualTo(summaryOf(owner)))
                        .withHeader("If-None-Match", com.github.tomakehurst.wiremock.client.WireMock.matching(".+"))
                        .willReturn(aResponse().withStatus(304))));
        given().queryParam("year", 2023)
                .header("If-None-Match", tag)
                .get(PANORAMA)
                .then()
                .statusCode(304);
        PlayedOwners.LAND.verify(getRequestedFor(urlPathEqualTo(PlayedOwners.LAND_SUMMARY))
                .withHeader(
                        "If-None-Match",
                        com.github.tomakehurst.wiremock.client.WireMock.equalTo("\"land-summary.json\"")));
    }

    @Test
    void theOwnersAreAskedOnBehalfOfTheCallerAndNeverShowOneCallersAnswerToAnother() {
        panorama();
        String token = "Bearer " + ZoneTokens.token("panorama.read land.read");
        given().header("Authorization", token)
                .queryParam("year", 2023)
                .get(PANORAMA)
                .then()
                .statusCode(200);
        PlayedOwners.LAND.verify(getRequestedFor(urlPathEqualTo(PlayedOwners.LAND_SUMMARY))
                .withHeader("Authorization", com.github.tomakehurst.wiremock.client.WireMock.equalTo(token))
                .withHeader("If-None-Match", absent()));
    }

    @Test
    void anUnknownChainIsNotFound() {
        given().get("/api/v1/panorama/chains/NOSUCH")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:zone:not-found"));
    }

    @Test
    void aChainNobodyEverToldOfHasNoSegments() {
        PlayedOwners.ENTERPRISE.stubFor(get(urlPathEqualTo("/api/v1/enterprise-statistics/chains/OTHER/summary"))
                .willReturn(aResponse().withStatus(500)));
        given().get("/api/v1/panorama/chains/OTHER")
                .then()
                .statusCode(200)
                .body("segments", nullValue())
                .body("warnings", not(hasSize(0)));
    }

    @Test
    void inputThatIsNotValidIsNamed() {
        given().queryParam("year", 20230)
                .queryParam("zone", "?")
                .get(PANORAMA)
                .then()
                .statusCode(400)
                .body("errors.name", hasItem("year"))
                .body("errors.name", hasItem("zone"));
        given().queryParam("asOf", "yesterday").get(PANORAMA).then().statusCode(400);
        given().queryParam("yaer", 2023).get(PANORAMA).then().statusCode(400).body("errors[0].name", equalTo("yaer"));
    }

    @Test
    void differentTimesSideBySideAreWarnedOf() {
        given().queryParam("year", 2022)
                .queryParam("asOf", "2023-12-31")
                .header("Accept-Language", "en")
                .get(PANORAMA)
                .then()
                .statusCode(200)
                .body("warnings", hasItem(containsString("differ in time")));
    }

    @Test
    void theLargestGapsComeFirstWithTheirParts() {
        given().queryParam("year", 2023)
                .queryParam("top", 3)
                .get(PANORAMA + "/gaps")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.rank", equalTo(List.of(1, 2, 3)))
                .body("items[0].status", equalTo("MISSING"))
                .body("items[0].gapScore", equalTo(100.0f))
                .body("items[0].parts.input", equalTo(List.of("coverage")));
    }

    private static ValidatableResponse panorama() {
        return given().queryParam("year", 2023).get(PANORAMA).then().statusCode(200);
    }

    private static String serviceOf(int index) {
        return List.of("enterprise-service", "project-service", "land-service").get(index);
    }

    private static String summaryOf(WireMockServer owner) {
        return List.of(PlayedOwners.ENTERPRISE_SUMMARY, PlayedOwners.PROJECT_SUMMARY, PlayedOwners.LAND_SUMMARY)
                .get(PlayedOwners.all().indexOf(owner));
    }

    private static List<String> totalsOf(int index) {
        return List.of(
                        List.of("enterpriseCount", "revenueYuan", "localSupplyRate", "completeness"),
                        List.of("projectCount", "landedCount", "investmentYuan"),
                        List.of("parcelCount", "landSquareMetres", "landMu", "vacantFloorSquareMetres"))
                .get(index);
    }
}
