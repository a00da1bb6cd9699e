package org.chainpanorama.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteHoldTest {

    @Test
    void ofTwoProjectsThatRaceForAParcelOneIsToldNo() {
        for (int round = 0; round < 5; round++) {
            String parcel = Land.parcel("1000");
            assertOneOfTwo(index -> holdParcel(parcel, "P" + index));
        }
    }

    @Test
    void ofTwoProjectsThatRaceForAUnitOneIsToldNo() {
        String carrier = Land.carrier("");
        Land.unit(carrier, "A", "1000");
        assertOneOfTwo(index -> holdUnit(carrier, "A", "P" + index));
    }

    @Test
    void aReleasedSiteCanBeHeldAgain() {
        String parcel = Land.parcel("1000");
        String id = holdParcel(parcel, "P1").statusCode(201).extract().path("id");
        holdParcel(parcel, "P2").statusCode(409).body("type", endsWith("capacity-exceeded"));
        Land.post("/api/v1/site-holds/" + id + "/release", "").statusCode(200).body("state.code", equalTo("RELEASED"));
        holdParcel(parcel, "P2").statusCode(201);
        Land.get("/api/v1/site-holds?parcel=" + parcel + "&state=HELD").body("items", hasSize(1));
    }

    @Test
    void aConfirmedHoldNoLongerExpiresAndAnExpiredOneIsFree() throws Exception {
        String parcel = Land.parcel("1000");
        String confirmed = holdParcel(parcel, "P1").extract().path("id");
        Land.post("/api/v1/site-holds/" + confirmed + "/confirm", "").body("state.code", equalTo("CONFIRMED"));
        String other = Land.parcel("1000");
        String expired = holdParcel(other, "P1").extract().path("id");
        letTimePass(confirmed);
        letTimePass(expired);

        Land.get("/api/v1/site-holds/" + confirmed).body("state.code", equalTo("CONFIRMED"));
        Land.get("/api/v1/site-holds/" + expired).body("state.code", equalTo("EXPIRED"));
        Land.get("/api/v1/site-holds?parcel=" + other + "&state=EXPIRED").body("items", hasSize(1));
        Land.get("/api/v1/site-holds?parcel=" + other + "&state=HELD").body("items", hasSize(0));
        Land.post("/api/v1/site-holds/" + expired + "/confirm", "")
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("unmetGuards", empty());
        holdParcel(parcel, "P2").statusCode(409);
        holdParcel(other, "P2").statusCode(201);
    }

    @Test
    void aHeldParcelIsNotSplit() {
        String parcel = Land.parcel("1000");
        holdParcel(parcel, "P1").statusCode(201);
        Land.post("/api/v1/parcels/" + parcel + "/split", LineageTest.split("500", "500"))
                .statusCode(409);
    }

    @Test
    void aHoldNamesOneSiteThatExists() {
        Land.post(
                        "/api/v1/site-holds",
                        "{\"siteType\":\"UNIT\",\"parcelCode\":\"330784001002GB00001\",\"projectCode\":\"P\"}")
                .statusCode(422);
        holdParcel(Land.newParcelCode(), "P1").statusCode(422).body("errors[0].code", equalTo("unknown-parcel"));
    }

    private static void assertOneOfTwo(java.util.function.IntFunction<ValidatableResponse> attempt) {
        List<Integer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(index -> attempt.apply(index).extract().statusCode())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private static void letTimePass(String id) throws Exception {
        try (var connection = ZoneDatabase.connect();
                var update =
                        connection.prepareStatement("update site_hold set expires_at = '2020-01-01' where id = ?")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private static ValidatableResponse holdParcel(String parcel, String project) {
        return Land.post(
                "/api/v1/site-holds",
                "{\"siteType\":\"PARCEL\",\"parcelCode\":\"%s\",\"projectCode\":\"%s\"}".formatted(parcel, project));
    }

    private static ValidatableResponse holdUnit(String carrier, String unit, String project) {
        return Land.post(
                "/api/v1/site-holds",
                "{\"siteType\":\"UNIT\",\"carrierCode\":\"%s\",\"unitCode\":\"%s\",\"projectCode\":\"%s\"}"
                        .formatted(carrier, unit, project));
    }
}
