package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningZone.class)
class AuditIT {

    private static final String PANORAMA = "/api/v1/panorama/chains/WJZZ?year=2023";

    private final Zone zone;
    private final String auditor;

    AuditIT(Zone zone) {
        this.zone = zone;
        this.auditor = zone.token("chain-office");
    }

    private RequestSpecification asAuditor() {
        return given().header("Authorization", "Bearer " + auditor);
    }

    private RequestSpecification asStatistics(String traceId) {
        return given().header("Authorization", "Bearer " + zone.token("statistics"))
                .header("Purpose", "annual review")
                .header("traceparent", "00-" + traceId + "-0123456789abcdef-00");
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The last record of a trail, to read on from there. */
    private int end(ZoneService service) {
        return asAuditor()
                .get("/api/v1/audit/" + service.module() + "/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .extract()
                .path("position");
    }

    private List<Map<String, Object>> since(ZoneService service, int position, String traceId) {
        List<Map<String, Object>> records = asAuditor()
                .get("/api/v1/audit/" + service.module() + "/records?limit=1000&after=" + position)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return records.stream()
                .filter(record -> traceId.equals(record.get("traceId")))
                .toList();
    }

    @Test
    void allFourTrailsAreIntact() {
        asAuditor()
                .get("/api/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("trails.result.intact", everyItem(equalTo(true)))
                .body(
                        "trails.service",
                        equalTo(List.of("gateway", "enterprise-service", "project-service", "land-service")));
    }

    @Test
    void aCallThatIsPassedOnIsInTheOwnersTrailWithItsCallerPurposeAndTrace() {
        String trace = newTrace();
        int end = end(ZoneService.LAND);
        asStatistics(trace).get("/api/v1/carriers/ELECTRONICS-PARK").then().statusCode(200);
        assertThat(since(ZoneService.LAND, end, trace)).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("client", "statistics")
                .containsEntry("purpose", "annual review")
                .containsEntry("status", 200));
    }

    @ParameterizedTest
    @EnumSource(ZoneService.class)
    void aPanoramaIsInTheTrailsOfAllWhoTookPart(ZoneService service) {
        String trace = newTrace();
        int end = end(service);
        asStatistics(trace).get(PANORAMA).then().statusCode(200);
        assertThat(since(service, end, trace)).isNotEmpty().allSatisfy(record -> assertThat(record)
                .containsEntry("client", "statistics")
                .containsEntry("purpose", "annual review"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ZoneService.class,
            names = {"LAND", "GATEWAY"})
    void whatWasAnsweredBeforeAKillIsOnRecord(ZoneService service) {
        String path = service == ZoneService.GATEWAY ? "/api/v1/code-lists" : "/api/v1/carriers/ELECTRONICS-PARK";
        int end = end(service);
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answered.add(newTrace());
            asStatistics(answered.get(i)).get(path).then().statusCode(200);
        }
        zone.kill(service);
        zone.restart(service);
        assertThat(answered)
                .allSatisfy(trace -> assertThat(since(service, end, trace)).isNotEmpty());
        assertThat(end(service)).isGreaterThanOrEqualTo(end + 20);
    }
}
