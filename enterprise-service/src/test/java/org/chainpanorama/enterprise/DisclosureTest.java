package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.stands;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** What callers without the sensitive scope are not told. */
@QuarkusTest
class DisclosureTest {

    private static ValidatableResponse asReader(String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read"))
                .get(path)
                .then();
    }

    @Test
    void bandsAndTiersCutAcrossNodesAndTellSumsOfPublicFiguresOnly() {
        String zone = "DISC";
        earned(registered(zone), 2023, "2000000000");
        earned(registered(zone), 2023, "2500000000");
        for (int i = 0; i < 3; i++) {
            earned(registered(zone), 2023, "150000000");
            Calls.put("/api/v1/enterprises/" + registered(zone) + "/annual-figures/2023", """
                    {"revenueYuan":30000000,"confidentiality":"PUBLIC"}""")
                    .statusCode(201);
        }
        String bands = "/api/v1/enterprise-statistics/revenue-bands?year=2023&zone=" + zone;
        asReader(bands)
                .body("bands.enterpriseCount", contains(0, 3, 3, 0, 0, 2, 0))
                .body("bands.revenueSuppressed", contains(false, false, true, false, false, true, false))
                .body("bands[0].revenueYuan", equalTo(0.0f))
                .body("bands[1].revenueYuan", equalTo(9e7f))
                .body("bands[5].revenueYuan", nullValue());
        Calls.get(bands).body("bands[5].revenueYuan", equalTo(4.5e9f));
        asReader("/api/v1/enterprise-statistics/tiers?zone=" + zone)
                .body("tiers[0].enterpriseCount", equalTo(2))
                .body("tiers[0].revenueYuan", nullValue())
                .body("tiers[2].revenueYuan", equalTo(9e7f));
    }

    @Test
    void nobodyThereIsZeroAndNothingReportedIsUnknownAndNeitherIsWithheld() {
        String chain = freshChain();
        stands(registered("DISC2"), chain, "U01", "1");
        for (String told : new String[] {
            "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023",
            "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023&zone=DISC2"
        }) {
            asReader(told)
                    .body("nodes.revenueSuppressed", everyItem(equalTo(false)))
                    .body("nodes.find { it.code == 'U01' }.revenueYuan", nullValue())
                    .body("nodes.find { it.code == 'C01' }.revenueYuan", equalTo(0.0f))
                    .body("totals.revenueYuan", nullValue())
                    .body("totals.revenueSuppressed", equalTo(false));
        }
    }

    @Test
    void aZoneWithOneEnterpriseOnANodeHidesThatNodeOfAllZones() {
        String chain = freshChain();
        for (int i = 0; i < 4; i++) {
            standing(chain, "DISC3", "1000000" + i);
        }
        standing(chain, "DISC4", "12000000");
        Calls.release(2023);
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023";
        asReader(summary + "&zone=DISC3").body("nodes[0].revenueYuan", nullValue());
        asReader(summary + "&zone=DISC4").body("nodes[0].revenueYuan", nullValue());
        // The only safe cell protects the single one: together they are told.
        asReader(summary).body("nodes[0].revenueYuan", equalTo(52000006.0f));
        for (int i = 0; i < 4; i++) {
            standing(chain, "DISC5", "1500000" + i);
        }
        Calls.release(2023);
        asReader(summary).body("totals.revenueSuppressed", equalTo(false));
    }

    private static void standing(String chain, String zone, String revenueYuan) {
        String code = registered(zone);
        stands(code, chain, "U01", "1");
        earned(code, 2023, revenueYuan);
    }

    @Test
    void aNodeDominatedByOneEnterpriseHidesItsRevenue() {
        String chain = freshChain();
        for (String revenue : new String[] {"1000000000", "1000000", "1000000"}) {
            String code = registered("DOMN");
            stands(code, chain, "U01", "1");
            earned(code, 2023, revenue);
        }
        Calls.release(2023);
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023";
        asReader(summary)
                .body("nodes[0].enterpriseCount", equalTo(3))
                .body("nodes[0].revenueYuan", nullValue())
                .body("nodes[0].revenueSuppressed", equalTo(true))
                .body("totals.revenueSuppressed", equalTo(true));
        Calls.get(summary).body("nodes[0].revenueSuppressed", equalTo(false));
    }

    @Test
    void restrictedFiguresAreNamedButNotShownNorFound() {
        String zone = "SECRET";
        String code = registered(zone);
        Calls.put("/api/v1/enterprises/" + code + "/annual-figures/2023", """
                {"revenueYuan":5000,"confidentiality":"RESTRICTED"}""").statusCode(201);
        asReader("/api/v1/enterprises/" + code)
                .body("latestRevenueYuan", nullValue())
                .body("withheld", hasItem("latestRevenueYuan"));
        asReader("/api/v1/enterprises/" + code + "/annual-figures/2023")
                .body("revenueYuan", nullValue())
                .body("withheld", hasItem("revenueYuan"));
        for (String year : new String[] {"", "&year=2023"}) {
            String list = "/api/v1/enterprises?revenueYuanMin=1&zone=" + zone + year;
            asReader(list).statusCode(403);
            Calls.get(list).body("items", hasSize(1));
        }
    }
}
