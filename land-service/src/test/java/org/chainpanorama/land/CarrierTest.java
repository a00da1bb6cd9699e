package org.chainpanorama.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarrierTest {

    private static final String TENANT = "91999999M00000019U";

    @Test
    void aDeclaredAreaIsKeptAndGivesTheLand() {
        String code = Land.newCode("XIZHU-");
        Land.put(
                        "/api/v1/carriers/" + code,
                        "{\"zone\":\"YKEDZ\",\"name\":\"西朱小微园\",\"kind\":\"MICRO_PARK\",\"declaredArea\":{\"value\":70,\"unit\":\"MU\"}}")
                .statusCode(201)
                .body("landSquareMetres", equalTo(46666.67f))
                .body("landMu", equalTo(70.0f))
                .body("declaredArea.value", equalTo(70))
                .body("declaredArea.unit", equalTo("MU"))
                .body("leasableFloorSquareMetres", nullValue())
                .body("occupancy", nullValue());
    }

    @Test
    void occupancyIsLeasedFloorOverLeasableFloor() {
        String code = Land.carrier("");
        Land.unit(code, "A", "1000");
        Land.unit(code, "B", "500");
        lease(code, "L1", "A", "600", "2023-01-01", null).statusCode(201);

        Land.get("/api/v1/carriers/" + code)
                .body("unitFloorSquareMetres", equalTo(1500.0f))
                .body("vacantFloorSquareMetres", equalTo(900.0f))
                .body("occupancy", equalTo(0.4f));
        Land.get("/api/v1/carriers/" + code + "/units").body("items.occupancy", contains(0.6f, 0.0f));
        Land.get("/api/v1/carriers/" + code + "/leases?unit=A&lastsOn=2023-05-05")
                .body("items", hasSize(1));
        Land.get("/api/v1/carriers/" + code + "/leases?unit=A&lastsOn=2022-05-05")
                .body("items", hasSize(0));
    }

    @Test
    void leasesThatFollowOneAnotherShareAUnitAndOverlappingOnesMustFit() {
        String code = Land.carrier("");
        Land.unit(code, "A", "1000");
        lease(code, "L1", "A", "1000", "2022-01-01", "2022-12-31").statusCode(201);
        lease(code, "L2", "A", "1000", "2023-01-01", null).statusCode(201);
        lease(code, "L3", "A", "0.01", "2022-12-31", "2022-12-31")
                .statusCode(409)
                .body("type", endsWith("capacity-exceeded"))
                .body("errors[0].pointer", equalTo("/areaSquareMetres"));
    }

    @Test
    void aUnitDoesNotShrinkBelowItsLeases() {
        String code = Land.carrier("");
        Land.unit(code, "A", "1000");
        lease(code, "L1", "A", "800", "2022-01-01", null).statusCode(201);
        Land.replace("/api/v1/carriers/" + code + "/units/A", "{\"floorSquareMetres\":799.99}")
                .statusCode(409);
        Land.replace("/api/v1/carriers/" + code + "/units/A", "{\"floorSquareMetres\":800}")
                .statusCode(200);
    }

    @Test
    void unitsDoNotExceedWhatCanBeLet() {
        String code = Land.carrier("\"leasableFloorSquareMetres\":1000");
        Land.unit(code, "A", "600");
        Land.put("/api/v1/carriers/" + code + "/units/B", "{\"floorSquareMetres\":400.01}")
                .statusCode(409);
        Land.unit(code, "B", "400");
    }

    @Test
    void concurrentLeasesNeverExceedTheirUnit() {
        String code = Land.carrier("");
        Land.unit(code, "A", "1000");

        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(index -> lease(code, "L" + index, "A", "300", "2023-01-01", null)
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(9);
        Land.get("/api/v1/carriers/" + code).body("occupancy", equalTo(0.9f));
    }

    private static io.restassured.response.ValidatableResponse lease(
            String carrier, String lease, String unit, String area, String from, String to) {
        return Land.put(
                "/api/v1/carriers/" + carrier + "/leases/" + lease,
                "{\"unitCode\":\"%s\",\"tenantCreditCode\":\"%s\",\"areaSquareMetres\":%s,\"startsOn\":\"%s\",\"endsOn\":%s}"
                        .formatted(unit, TENANT, area, from, to == null ? "null" : '"' + to + '"'));
    }
}
