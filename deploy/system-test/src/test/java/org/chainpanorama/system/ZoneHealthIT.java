package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningZone.class)
class ZoneHealthIT {

    private final Zone zone;

    ZoneHealthIT(Zone zone) {
        this.zone = zone;
    }

    @ParameterizedTest
    @EnumSource(ZoneService.class)
    void everyServiceSaysThatItIsUp(ZoneService service) {
        given().baseUri(zone.url(service).toString())
                .get("/q/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @EnumSource(ZoneService.class)
    void everyServiceIsAProcessOfItsOwn(ZoneService service) {
        assertThat(zone.isRunning(service)).isTrue();
        assertThat(ProcessHandle.of(zone.pid(service))).isPresent();
    }
}
