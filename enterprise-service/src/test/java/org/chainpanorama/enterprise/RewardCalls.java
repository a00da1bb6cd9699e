package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls about rewards as the office that runs a policy makes them. */
final class RewardCalls {

    static final String ZONE = "RWD";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private RewardCalls() {}

    /** A policy of its own for 2023 with clause SMART of cap 100. */
    static String policy(String potYuan) {
        String code = "RP" + NEXT.getAndIncrement();
        put("/api/v1/reward-policies/" + code, """
                {"name":"工贸企业奖励办法","zoneCode":"%s","potYuan":%s,"potQualifier":"GT","windowFrom":"2023-01-01","windowTo":"2023-12-31"}""".formatted(ZONE, potYuan)).statusCode(201);
        clause(code, "SMART", "100");
        return code;
    }

    static void clause(String policy, String clause, String capYuan) {
        put("/api/v1/reward-policies/" + policy + "/clauses/" + clause, """
                {"title":"智能化转型","theme":"SMART_TRANSFORMATION","capYuan":%s}""".formatted(capYuan))
                .statusCode(201);
    }

    static ValidatableResponse apply(String policy, String clause, String code, String yuan) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"policyCode":"%s","clauseCode":"%s","creditCode":"%s","year":2023,"requestedYuan":%s}""".formatted(policy, clause, code, yuan))
                .post("/api/v1/reward-applications")
                .then();
    }

    static int applied(String policy, String clause, String code, String yuan) {
        return apply(policy, clause, code, yuan).statusCode(201).extract().path("id");
    }

    /** A draft under SMART of an enterprise that may have it. */
    static int draft(String policy) {
        return applied(policy, "SMART", Calls.registered(ZONE), "100");
    }

    /** Moves on 1 June 2023. */
    static ValidatableResponse move(int id, String to, String more) {
        return moveOn("2023-06-01", id, to, more);
    }

    static ValidatableResponse moveOn(String day, int id, String to, String more) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .body("""
                        {"to":"%s","effectiveOn":"%s"%s}""".formatted(to, day, more))
                .post("/api/v1/reward-applications/" + id + "/transitions")
                .then();
    }

    static ValidatableResponse approve(int id, String yuan) {
        return move(id, "APPROVED", ",\"approvedYuan\":" + yuan);
    }

    static int publicised(int draft) {
        for (String state : List.of("SUBMITTED", "ACCEPTED", "REVIEWED", "PUBLICISED")) {
            move(draft, state, "").statusCode(200);
        }
        return draft;
    }

    static BigDecimal committed(String policy) {
        return yuan(policy, "committedYuan");
    }

    static BigDecimal paid(String policy) {
        return yuan(policy, "paidYuan");
    }

    /** To the fen: not through a float. */
    private static BigDecimal yuan(String policy, String field) {
        String body = Calls.get("/api/v1/reward-policies/" + policy)
                .statusCode(200)
                .extract()
                .asString();
        return new BigDecimal(JsonPath.from(body)
                .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL))
                .getString(field));
    }
}
