package org.chainpanorama.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.testing.Crowd;
import org.junit.jupiter.api.Test;

/** Many callers want the same at the same moment. */
@QuarkusTest
class RaceTest {

    @Test
    void ofFiftyWhoCreateOneThingOneDoesAndTheOthersHearThatItIsThere() {
        String project = Api.newProject();
        Map<String, String> bodies = Map.of(
                "/api/v1/projects/" + Api.newCode(),
                Api.registration("示例竞争项目"),
                "/api/v1/projects/" + project + "/approvals/ENVIRONMENT",
                "{\"acceptedOn\":\"2023-03-01\"}",
                "/api/v1/projects/" + project + "/service-team",
                "{\"name\":\"示例专班\",\"groupReference\":\"G-1\",\"responsiblePerson\":\"示例责任人\"}");
        bodies.forEach((path, body) -> assertThat(
                        Crowd.of(50, i -> Api.json()
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
    void aHundredEqualRequestsThatBreakARuleHearOneRefusal() {
        Set<String> refusals = new HashSet<>();
        for (Response answer : Crowd.of(100, i -> Api.json()
                .header("Idempotency-Key", "race-refused")
                .body("{\"menuItem\":\"FINANCE\",\"channel\":\"ONLINE\",\"title\":\"示例诉求\"}")
                .post("/api/v1/service-tickets"))) {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(409, 422);
            if (answer.statusCode() == 422) refusals.add(answer.asString());
        }
        assertThat(refusals).hasSize(1);
    }
}
