package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.freshCode;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupplyCircleTest {

    private String chain;
    private String centre;
    private String supplier;
    private String customer;
    private String far;

    /** far supplies supplier, supplier supplies centre, centre supplies customer, customer supplies centre. */
    @BeforeEach
    void aSmallCircle() {
        chain = freshChain();
        centre = registered("CIR");
        supplier = registered("CIR");
        customer = registered("CIR");
        far = registered(null);
        relate(far, supplier, "500", "null");
        relate(supplier, centre, "300", "null");
        relate(centre, customer, "200", "null");
        relate(customer, centre, "100", "\"2022-12-31\"");
    }

    private void relate(String from, String to, String amount, String validTo) {
        put("/api/v1/supply-relations/" + from.substring(10) + "-" + to.substring(10), """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","annualAmountYuan":%s,
                 "validFrom":"2022-01-01","validTo":%s}""".formatted(
                                from, to, chain, amount, validTo))
                .statusCode(201);
    }

    private String circle(String query) {
        return "/api/v1/enterprises/" + centre + "/supply-circle?year=2023" + query;
    }

    @Test
    void eachEnterpriseStandsInTheNearestRingAndTheLargestRelationComesFirst() {
        get(circle("&depth=3"))
                .statusCode(200)
                .body("centre.creditCode", equalTo(centre))
                .body("asOf", equalTo("2023-12-31"))
                .body("rings.depth", contains(1, 2))
                .body("rings[0].enterprises.creditCode", contains(supplier, customer))
                .body("rings[0].edges.annualAmountYuan", contains(300f, 200f))
                .body("rings[0].truncated", equalTo(false))
                .body("rings[1].enterprises.creditCode", contains(far))
                .body("rings[1].enterprises[0].zoneCode", nullValue())
                .body("withheld", empty());
    }

    @Test
    void directionYearAndSmallestAmountNarrowIt() {
        get(circle("&direction=UPSTREAM&depth=1")).body("rings[0].enterprises.creditCode", contains(supplier));
        get(circle("&direction=DOWNSTREAM&depth=1")).body("rings[0].enterprises.creditCode", contains(customer));
        get(circle("&minAmountYuan=250&depth=1")).body("rings[0].enterprises.creditCode", contains(supplier));
        get("/api/v1/enterprises/" + centre + "/supply-circle?year=2022&direction=UPSTREAM&depth=1")
                .body("rings[0].edges.annualAmountYuan", contains(300f, 100f));
        get("/api/v1/enterprises/" + centre + "/supply-circle?year=2021").body("rings", empty());
    }

    @Test
    void aHubIsCutAtTheLargestAndSaysSo() {
        List<String> rows = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String code = freshCode();
            rows.add("{\"creditCode\":\"%s\",\"name\":\"客户%d\"}".formatted(code, i));
            relations.add("""
                    {"id":"HUB-%1$s","supplierCode":"%2$s","customerCode":"%1$s","chainCode":"%3$s","nodeCode":"U01","annualAmountYuan":%4$d,"validFrom":"2022-01-01"}""".formatted(code, centre, chain, 1_000 + i));
        }
        importRows("/api/v1/enterprises/import", String.join("\n", rows)).body("written", equalTo(60));
        importRows("/api/v1/supply-relations/import", String.join("\n", relations))
                .body("written", equalTo(60));
        get(circle("&depth=1&perHop=5&direction=DOWNSTREAM"))
                .body("rings[0].shown", equalTo(5))
                .body("rings[0].truncated", equalTo(true))
                .body("rings[0].notShownAtLeast", equalTo(1))
                .body("rings[0].edges", hasSize(5))
                .body("rings[0].edges.annualAmountYuan", contains(1059f, 1058f, 1057f, 1056f, 1055f));
    }

    @Test
    void amountsAreForThoseWhoMayReadThem() {
        String write = ZoneTokens.token("enterprise.write panorama.read");
        given().auth().oauth2(write).get(circle("")).then().statusCode(403);
        String read = ZoneTokens.token("enterprise.read");
        given().auth()
                .oauth2(read)
                .get(circle("&depth=1"))
                .then()
                .statusCode(200)
                .body("rings[0].edges.annualAmountYuan", everyItem(org.hamcrest.Matchers.notNullValue()));
    }

    @Test
    void whatIsOutOfBoundsIsNamed() {
        get(circle("&depth=4&perHop=201&minAmountYuan=-1"))
                .statusCode(400)
                .body("errors.name.sort()", contains("depth", "minAmountYuan", "perHop"));
        get("/api/v1/enterprises/" + freshCode() + "/supply-circle").statusCode(404);
    }
}
