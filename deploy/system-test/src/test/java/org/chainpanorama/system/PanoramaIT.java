package org.chainpanorama.system;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product's main question, asked of the real zone while its owners are well, dead, hung and out of their mind. */
@ExtendWith(RunningZone.class)
class PanoramaIT {

    private static final String PANORAMA = "/api/v1/panorama/chains/WJZZ?year=2023";
    private static final Map<ZoneService, String> SECTION =
            Map.of(ZoneService.ENTERPRISE, "enterprises", ZoneService.PROJECT, "projects", ZoneService.LAND, "land");
    private static final Map<ZoneService, String> TOTAL = Map.of(
            ZoneService.ENTERPRISE,
            "enterpriseCount",
            ZoneService.PROJECT,
            "projectCount",
            ZoneService.LAND,
            "parcelCount");

    private final Zone zone;

    PanoramaIT(Zone zone) {
        this.zone = zone;
    }

    @BeforeEach
    void theGatewayHasSeenTheWholeChainOnce() {
        isWholeAgain();
    }

    @Test
    void theWholeChainStandsInItsSegmentsWithAllThreeOwners() {
        whole(get(PANORAMA).then())
                .body("chain.code", equalTo("WJZZ"))
                .body("year", equalTo(2023))
                .body("segments.code", containsInAnyOrder("UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SERVICE"))
                .body("links", hasSize(176))
                .body("totals.enterpriseCount", greaterThan(0))
                .body("totals.projectCount", greaterThan(0))
                .body("totals.parcelCount", greaterThan(0))
                .body("segments.nodes.flatten().enterprises", everyItem(not(nullValue())))
                .body("segments.nodes.flatten().land", everyItem(not(nullValue())));
    }

    @ParameterizedTest
    @EnumSource(names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void aStoppedOwnerLeavesItsSectionUnknownAndNeverZero(ZoneService owner) {
        zone.stop(owner);
        try {
            without(owner);
            get(PANORAMA + "&strict=true").then().statusCode(503).contentType("application/problem+json");
        } finally {
            zone.restart(owner);
        }
        isWholeAgain();
    }

    @ParameterizedTest
    @EnumSource(names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void aHungOwnerLeavesItsSectionUnknownAndNeverZero(ZoneService owner) {
        zone.hang(owner);
        try {
            without(owner);
        } finally {
            zone.resume(owner);
        }
        isWholeAgain();
    }

    @ParameterizedTest
    @EnumSource(names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void aGarblingOwnerLeavesItsSectionUnknownAndNeverZero(ZoneService owner) throws IOException {
        zone.stop(owner);
        try (GarblingOwner garbling = new GarblingOwner(zone.url(owner))) {
            without(owner);
        } finally {
            zone.restart(owner);
        }
        isWholeAgain();
    }

    private static void without(ZoneService owner) {
        ValidatableResponse answer = given().get(PANORAMA)
                .then()
                .statusCode(200)
                .body("partial", equalTo(true))
                .body("sources.find { it.service == '" + owner.module() + "' }.status", equalTo("UNAVAILABLE"))
                .body("sources.findAll { it.status == 'OK' }", hasSize(2))
                .body("segments.nodes.flatten()", hasSize(77));
        SECTION.forEach((each, section) -> answer.body(
                "segments.nodes.flatten()." + section, everyItem(each == owner ? nullValue() : not(nullValue()))));
        TOTAL.forEach((each, total) -> answer.body("totals." + total, each == owner ? nullValue() : greaterThan(0)));
    }

    private static void isWholeAgain() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> whole(get(PANORAMA).then()));
    }

    private static ValidatableResponse whole(ValidatableResponse answer) {
        return answer.statusCode(200)
                .body("partial", equalTo(false))
                .body("sources.status", everyItem(equalTo("OK")))
                .body("sources", hasSize(3))
                .body("segments.nodes.flatten()", hasSize(77));
    }
}
