package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RewardTest {

    private static void policy(String code, String pot) {
        put("/api/v1/reward-policies/" + code, """
                        {"name":"工贸企业奖励办法","zoneCode":"RWD","potYuan":%s,"potQualifier":"GT","windowFrom":"2023-01-01","windowTo":"2023-12-31"}""".formatted(pot)).statusCode(201);
        put("/api/v1/reward-policies/" + code + "/clauses/SMART", """
                {"title":"智能化转型","theme":"SMART_TRANSFORMATION","capYuan":100}""").statusCode(201);
    }

    private static ValidatableResponse apply(String policy, String code, String amount) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"policyCode":"%s","clauseCode":"SMART","creditCode":"%s","year":2023,"requestedYuan":%s}""".formatted(policy, code, amount))
                .post("/api/v1/reward-applications")
                .then();
    }

    private static ValidatableResponse move(int id, String to, String more) {
        return json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"to":"%s","effectiveOn":"2023-06-01"%s}""".formatted(to, more))
                .post("/api/v1/reward-applications/" + id + "/transitions")
                .then();
    }

    private static int publicised(String policy) {
        int id = apply(policy, registered("RWD"), "100")
                .statusCode(201)
                .extract()
                .path("id");
        for (String state : List.of("SUBMITTED", "ACCEPTED", "REVIEWED", "PUBLICISED")) {
            move(id, state, "").statusCode(200);
        }
        return id;
    }

    @Test
    void anApplicationGoesFromDraftToPaymentAndBack() {
        policy("P1", "1000");
        get("/api/v1/reward-policies").body("items.potQualifier.code", hasItem("GT"));
        int id = publicised("P1");
        move(id, "PAID", "").statusCode(409).body("type", endsWith("illegal-transition"));
        move(id, "APPROVED", "").statusCode(409).body("unmetGuards", hasSize(1));
        move(id, "APPROVED", ",\"approvedYuan\":100.01").statusCode(409);
        move(id, "APPROVED", ",\"approvedYuan\":80").statusCode(200).body("approvedYuan", equalTo(80.0f));
        get("/api/v1/reward-policies/P1").body("committedYuan", equalTo(80.0f));
        move(id, "PAID", "").statusCode(200);
        get("/api/v1/reward-applications/" + id + "/transitions")
                .body("state.code", equalTo("PAID"))
                .body("allowed.to.code", containsInAnyOrder("RECOVERED"))
                .body("history", hasSize(6));
        move(id, "RECOVERED", "").statusCode(409);
        move(id, "RECOVERED", ",\"reason\":\"材料不实\"").statusCode(200);
        get("/api/v1/reward-policies/P1").body("committedYuan", equalTo(0.0f)).body("paidYuan", equalTo(0.0f));
    }

    @Test
    void anOutsiderOrALateOrTooLargeApplicationIsNotSubmitted() {
        policy("P2", "1000");
        int id = apply("P2", registered("OTHER"), "100.01").extract().path("id");
        json().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"to":"SUBMITTED","effectiveOn":"2024-01-01"}""")
                .post("/api/v1/reward-applications/" + id + "/transitions")
                .then()
                .statusCode(409)
                .body("unmetGuards", hasSize(3));
    }

    @Test
    void oneEnterpriseClauseAndYearHasOneLiveApplication() {
        policy("P3", "1000");
        String code = registered("RWD");
        int id = apply("P3", code, "10").statusCode(201).extract().path("id");
        apply("P3", code, "20").statusCode(409).body("type", endsWith("already-exists"));
        move(id, "WITHDRAWN", ",\"reason\":\"重新申报\"").statusCode(200);
        apply("P3", code, "20").statusCode(201);
    }
}
