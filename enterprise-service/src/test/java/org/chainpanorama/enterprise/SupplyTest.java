package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.chainpanorama.enterprise.rollup.RollupCheck;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplyTest {

    @Inject
    RollupCheck check;

    private static String relation(String supplier, String customer, String chain, String amount) {
        return """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","customerNodeCode":"C01","annualAmountYuan":%s,"validFrom":"2022-01-01"}""".formatted(supplier, customer, chain, amount);
    }

    @Test
    void theLocalSupplyRateFollowsSuppliersThatMove() {
        String chain = freshChain();
        put("/api/v1/chains/" + chain + "/node-links/U01/C01", "{}").statusCode(201);
        String customer = registered("SUP");
        String near = registered("SUP");
        String far = registered(null);
        String id = "R-" + customer;
        put("/api/v1/supply-relations/" + id + "-1", relation(near, customer, chain, "300"))
                .statusCode(201);
        put("/api/v1/supply-relations/" + id + "-2", relation(far, customer, chain, "100"))
                .statusCode(201);
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?zone=SUP&year=";
        get(summary + "2023")
                .body("totals.localSupplyRate", equalTo(0.75f))
                .body("nodes[0].localSupplyRate", equalTo(0.75f))
                .body("nodes[0].externalDependence", equalTo(0.0f))
                .body("links[0].localSupplyRate", equalTo(0.75f));
        get(summary + "2021").body("totals.localSupplyRate", nullValue());
        replace("/api/v1/enterprises/" + near, """
                {"name":"迁走企业","divisionCode":"440306"}""").statusCode(200);
        get(summary + "2023")
                .body("totals.localSupplyRate", equalTo(0.0f))
                .body("nodes[0].externalDependence", equalTo(0.75f));
        json().header("If-Match", "*")
                .delete("/api/v1/supply-relations/" + id + "-1")
                .then()
                .statusCode(204);
        get(summary + "2023").body("nodes[0].externalDependence", equalTo(0.0f));
        Assertions.assertEquals(0, check.drift());
    }

    @Test
    void anEnterprisesRateSaysOfHowMuchItSpeaks() {
        String chain = freshChain();
        String customer = registered("RATE");
        String id = "L-" + customer;
        String sameCity = supplier("330783");
        String sameProvince = supplier("330106");
        String unknown = supplier(null);
        put("/api/v1/supply-relations/" + id + "-1", relation(registered("RATE"), customer, chain, "100"));
        put("/api/v1/supply-relations/" + id + "-2", relation(sameCity, customer, chain, "200"));
        put("/api/v1/supply-relations/" + id + "-3", relation(sameProvince, customer, chain, "500"));
        put("/api/v1/supply-relations/" + id + "-4", relation(unknown, customer, chain, "200"));
        String rate = "/api/v1/enterprises/" + customer + "/local-supply-rate?year=";
        get(rate + "2023")
                .body("localSupply.scope.code", equalTo("ZONE"))
                .body("localSupply.rate", equalTo(0.125f))
                .body("localSupply.localYuan", equalTo(100f))
                .body("localSupply.locatedYuan", equalTo(800f))
                .body("localSupply.totalYuan", equalTo(1000f))
                .body("localSupply.coverage", equalTo(0.8f));
        get(rate + "2023&scope=CITY").body("localSupply.rate", equalTo(0.375f));
        get(rate + "2023&scope=PROVINCE").body("localSupply.rate", equalTo(1f));
        get(rate + "2021").body("localSupply.rate", nullValue()).body("localSupply.coverage", nullValue());
        get("/api/v1/enterprises/" + unknown + "/local-supply-rate?year=2023").body("localSupply.rate", nullValue());
        get("/api/v1/enterprises/" + customer + "/local-supply-rate").statusCode(400);
        get(rate + "2023&scope=WORLD").statusCode(400);
    }

    @Test
    void aChainAndItsNodesTellTheirRatesWithNumeratorAndDenominator() {
        String chain = freshChain();
        String customer = registered("CRATE");
        put("/api/v1/supply-relations/C1-" + customer, relation(registered("CRATE"), customer, chain, "100"));
        put("/api/v1/supply-relations/C2-" + customer, relation(supplier("330783"), customer, chain, "300"));
        put("/api/v1/supply-relations/C3-" + customer, relation(supplier(null), customer, chain, "100"));
        String rates = "/api/v1/enterprise-statistics/chains/" + chain + "/local-supply-rate?zone=CRATE&year=";
        get(rates + "2023")
                .statusCode(200)
                .body("localSupply.rate", equalTo(0.25f))
                .body("localSupply.localYuan", equalTo(100f))
                .body("localSupply.locatedYuan", equalTo(400f))
                .body("localSupply.coverage", equalTo(0.8f))
                .body("nodes.node", contains("U01", "C01", "D01", "S01"))
                .body("nodes[0].localSupply.rate", equalTo(0.25f))
                .body("nodes[1].localSupply.rate", nullValue())
                .body("nodes[1].localSupply.totalYuan", equalTo(0));
        get(rates + "2023&scope=CITY").body("localSupply.rate", equalTo(1f));
        get(rates + "2021").body("localSupply.rate", nullValue());
        get("/api/v1/enterprise-statistics/chains/NONE/local-supply-rate?year=2023")
                .statusCode(404);
    }

    private static String supplier(String divisionCode) {
        String code = Calls.freshCode();
        put("/api/v1/enterprises/" + code, """
                {"name":"区外供应商","divisionCode":%s}""".formatted(divisionCode == null ? null : '"' + divisionCode + '"'))
                .statusCode(201);
        return code;
    }

    @Test
    void partnersAreListedTheLargestFirst() {
        String chain = freshChain();
        String customer = registered("SUP");
        String small = registered("SUP");
        String large = registered("SUP");
        String rows = "{\"id\":\"A" + small + "\","
                + relation(small, customer, chain, "10").substring(1) + "\n{\"id\":\"B" + small + "\","
                + relation(large, customer, chain, "20").substring(1);
        importRows("/api/v1/supply-relations/import", rows).statusCode(200).body("written", equalTo(2));
        importRows("/api/v1/supply-relations/import", rows).statusCode(200).body("rejected", equalTo(0));
        get("/api/v1/supply-relations/A" + small).body("version", equalTo(0));
        get("/api/v1/enterprises/" + customer + "/suppliers").body("items.creditCode", contains(large, small));
        get("/api/v1/enterprises/" + small + "/customers").body("items.creditCode", contains(customer));
        get("/api/v1/supply-relations?chain=" + chain + "&sort=annualAmountYuan")
                .body("items.supplierCode", contains(small, large));
    }

    @Test
    void selfSupplyAndUnknownPartiesAreRefused() {
        String chain = freshChain();
        String one = registered("SUP");
        put("/api/v1/supply-relations/SELF", relation(one, one, chain, "1"))
                .statusCode(422)
                .body("errors[0].code", equalTo("self-supply"));
        put("/api/v1/supply-relations/NOBODY", relation(Calls.freshCode(), one, chain, "1"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/supplierCode"));
    }
}
