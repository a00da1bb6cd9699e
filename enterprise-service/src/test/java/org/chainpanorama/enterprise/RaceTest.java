package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.testing.Crowd;
import org.junit.jupiter.api.Test;

/** Many callers want the same at the same moment. */
@QuarkusTest
class RaceTest {

    private static List<Integer> put(String path, String body, Map<String, String> headers) {
        return Crowd.of(50, i -> Calls.json().headers(headers).body(body).put(path)).stream()
                .map(Response::statusCode)
                .toList();
    }

    @Test
    void ofFiftyWhoCreateOneThingOneDoesAndTheOthersHearThatItIsThere() {
        String chain = Calls.freshChain();
        String first = Calls.registered("RACE");
        String second = Calls.registered("RACE");
        Map<String, String> bodies = Map.of(
                "/api/v1/enterprises/" + Calls.freshCode(),
                Calls.registration("竞争企业", "RACE"),
                "/api/v1/chains/" + chain + "/nodes/C09",
                "{\"name\":\"环节\",\"segment\":\"MIDSTREAM\",\"weight\":1,\"minEnterprises\":2,\"valueStage\":\"MANUFACTURING\"}",
                "/api/v1/enterprises/" + first + "/annual-figures/2023",
                "{\"revenueYuan\":1,\"employees\":10,\"taxYuan\":100}",
                "/api/v1/supply-relations/RACE-0",
                """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","annualAmountYuan":1,"validFrom":"2023-01-01"}""".formatted(first, second, chain));
        bodies.forEach((path, body) -> assertThat(put(path, body, Map.of("If-None-Match", "*")))
                .as(path)
                .containsOnly(201, 412)
                .containsOnlyOnce(201));
    }

    @Test
    void withoutAConditionTheOthersAreAskedForOne() {
        assertThat(put("/api/v1/enterprises/" + Calls.freshCode(), Calls.registration("竞争企业", "RACE"), Map.of()))
                .containsOnly(201, 428)
                .containsOnlyOnce(201);
    }

    @Test
    void atomicImportsOfTheSameFiguresInAnyOrderAllSucceed() {
        List<String> codes =
                Stream.generate(() -> Calls.registered("RACE")).limit(40).toList();
        List<String> lines = codes.stream()
                .flatMap(code -> Stream.of(2020, 2021, 2022, 2023)
                        .map(year -> "{\"creditCode\":\"%s\",\"year\":%d,\"revenueYuan\":5}".formatted(code, year)))
                // Chunks hold 2,000 rows: several of them, so that the orders of their locks can differ.
                .flatMap(line -> Collections.nCopies(32, line).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        String forwards = String.join("\n", lines);
        Collections.reverse(lines);
        String backwards = String.join("\n", lines);
        List<Response> answers = Crowd.of(4, i -> io.restassured.RestAssured.given()
                .contentType("application/x-ndjson; charset=UTF-8")
                .body((i < 2 ? forwards : backwards).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/annual-figures/import?mode=atomic"));
        for (Response answer : answers) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<Integer>path("rejected")).as(answer.asString()).isZero();
            assertThat(answer.<Integer>path("read")).isEqualTo(lines.size());
        }
    }

    @Test
    void aHundredEqualRequestsThatBreakARuleHearOneRefusal() {
        String body = """
                {"policyCode":"NO-SUCH","clauseCode":"SMART","creditCode":"%s","year":2023,"requestedYuan":1}""".formatted(Calls.registered("RACE"));
        Set<String> refusals = new HashSet<>();
        for (Response answer : Crowd.of(100, i -> Calls.json()
                .header("Idempotency-Key", "race-refused")
                .body(body)
                .post("/api/v1/reward-applications"))) {
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
            if (!answer.<String>path("type").endsWith("request-in-flight")) refusals.add(answer.asString());
        }
        assertThat(refusals).hasSize(1);
    }
}
