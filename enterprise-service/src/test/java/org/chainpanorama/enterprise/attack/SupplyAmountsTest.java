package org.chainpanorama.enterprise.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URL;
import java.util.List;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.chainpanorama.enterprise.Calls;
import org.junit.jupiter.api.Test;

/** What one enterprise buys of another is internal: it is told to readers with a token, and nowhere to others. */
@QuarkusTest
@TestProfile(DisclosureAttackTest.OpenToThePublic.class)
class SupplyAmountsTest {

    @TestHTTPResource
    URL service;

    @Test
    void callersWithoutATokenSeeWhoSuppliesWhomButNotHowMuch() {
        String chain = Calls.freshChain();
        String customer = Calls.registered("SECRET");
        String zone = "&zone=SECRET";
        supply(chain, Calls.registered("SECRET"), customer, 987_654);
        supply(chain, Calls.registered(null), customer, 123_456);
        Attacker anybody = new Attacker(service, null, List.of());
        Attacker reader = new Attacker(service, ZoneTokens.token("enterprise.read"), List.of());
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023" + zone;
        for (String path : List.of(
                "/api/v1/supply-relations?chain=" + chain,
                "/api/v1/enterprises/" + customer + "/suppliers",
                "/api/v1/enterprise-changes?limit=500")) {
            JsonNode answer = anybody.get(path);
            assertThat(answer.path("items").size()).as(path).isGreaterThan(1);
            assertThat(answer.toString()).as(path).doesNotContain("987654").doesNotContain("123456");
        }
        assertThat(reader.get("/api/v1/supply-relations?chain=" + chain).toString())
                .contains("987654");
        assertThat(anybody.get(summary).path("totals").path("localSupplyRate").isNull())
                .isTrue();
        assertThat(reader.get(summary).path("totals").path("localSupplyRate").isNull())
                .isFalse();
        supply(chain, Calls.registered("SECRET"), customer, 555_555);
        assertThat(anybody.get(summary).path("totals").path("localSupplyRate").isNull())
                .isFalse();
    }

    @Test
    void amountsAreNoFilterAndNoOrderForCallersWhoDoNotSeeThem() {
        for (String path : List.of(
                "/api/v1/supply-relations?sort=-annualAmountYuan",
                "/api/v1/supply-relations?annualAmountYuanMin=1",
                "/api/v1/enterprises/" + Calls.registered("SECRET") + "/customers?annualAmountYuanMin=1")) {
            RestAssured.given()
                    .noFiltersOfType(DefaultToken.class)
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    private static void supply(String chain, String supplier, String customer, int yuan) {
        Calls.put("/api/v1/supply-relations/" + supplier, """
                {"supplierCode":"%s","customerCode":"%s","chainCode":"%s","nodeCode":"U01","annualAmountYuan":%d,"validFrom":"2022-01-01"}""".formatted(supplier, customer, chain, yuan))
                .statusCode(201);
    }
}
