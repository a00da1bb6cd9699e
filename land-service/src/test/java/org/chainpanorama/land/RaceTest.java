package org.chainpanorama.land;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.testing.Crowd;
import org.junit.jupiter.api.Test;

/** Many callers want the same at the same moment. */
@QuarkusTest
class RaceTest {

    private static Response post(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/redevelopments");
    }

    @Test
    void ofFiftyWhoCreateOneThingOneDoesAndTheOthersHearThatItIsThere() {
        String carrier = Land.carrier("");
        Map<String, String> bodies = Map.of(
                "/api/v1/parcels/" + Land.newParcelCode(),
                Land.parcelJson("1000", ""),
                "/api/v1/carriers/" + Land.newCode("RACE-"),
                "{\"zone\":\"YKEDZ\",\"name\":\"示例园\",\"kind\":\"PARK\",\"landSquareMetres\":10000}",
                "/api/v1/carriers/" + carrier + "/units/U-1",
                "{\"floorSquareMetres\":100}");
        bodies.forEach((path, body) -> assertThat(Crowd.of(50, i -> given().contentType("application/json")
                                .header("If-None-Match", "*")
                                .body(body)
                                .put(path))
                        .stream()
                        .map(Response::statusCode))
                .as(path)
                .containsOnly(201, 412)
                .containsOnlyOnce(201));
    }

    @Test
    void ofFiftyPostsWithKeysOfTheirOwnOneIdentifiesTheRedevelopment() {
        String body =
                "{\"parcelCode\":\"%s\",\"mode\":\"GOV_DRIVEN\",\"identifiedOn\":\"2022-03-01\",\"floorBeforeSquareMetres\":10}"
                        .formatted(Land.parcel("1000"));
        List<Response> answers = Crowd.of(50, i -> post(Land.newCode("race-"), body));
        assertThat(answers.stream().map(Response::statusCode))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertThat(answer.<String>path("type")).endsWith("already-exists"));
    }

    @Test
    void aHundredEqualRequestsThatBreakARuleHearOneRefusal() {
        String body =
                "{\"parcelCode\":\"330784009009GB99999\",\"mode\":\"GOV_DRIVEN\",\"identifiedOn\":\"2022-03-01\",\"floorBeforeSquareMetres\":10}";
        Set<String> refusals = new HashSet<>();
        for (Response answer : Crowd.of(100, i -> post("race-refused", body))) {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(409, 422);
            if (answer.statusCode() == 422) refusals.add(answer.asString());
        }
        assertThat(refusals).hasSize(1);
    }
}
