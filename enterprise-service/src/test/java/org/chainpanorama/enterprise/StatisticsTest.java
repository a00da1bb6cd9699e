package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.earned;
import static org.chainpanorama.enterprise.Calls.freshChain;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.chainpanorama.enterprise.Calls.stands;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest {

    private static String bands(String scope) {
        return "/api/v1/enterprise-statistics/revenue-bands?year=2023&" + scope;
    }

    @Test
    void aBoundBelongsToTheHigherBand() {
        String zone = "BANDS";
        for (String revenue :
                new String[] {"100000000.00", "99999999.99", "1999999999.99", "2000000000.00", "19999999.99"}) {
            earned(registered(zone), 2023, revenue);
        }
        registered(zone);
        get(bands("zone=" + zone))
                .statusCode(200)
                .body("thresholds.fromYuan", contains(2e7f, 1e8f, 5e8f, 1e9f, 2e9f))
                .body("thresholds.enterpriseCount", contains(4, 3, 2, 2, 1))
                .body("thresholds[0].allocatedEnterpriseCount", nullValue())
                .body(
                        "bands.code",
                        contains("BELOW_20M", "FROM_20M", "FROM_100M", "FROM_500M", "FROM_1B", "FROM_2B", "UNKNOWN"))
                .body("bands.enterpriseCount", contains(1, 1, 1, 0, 1, 1, 1));
    }

    @Test
    void chainScopeCountsTotalAndAllocatedRevenueApart() {
        String chain = freshChain();
        String code = registered("Z9");
        stands(code, chain, "U01", "0.4");
        earned(code, 2023, "2000000000");
        get(bands("chain=" + chain))
                .body("thresholds.enterpriseCount", contains(1, 1, 1, 1, 1))
                .body("thresholds.allocatedEnterpriseCount", contains(1, 1, 1, 0, 0));
        get(bands("chain=NONE")).statusCode(404);
    }

    @Test
    void anEnterpriseOnTwoNodesCountsOnceInTheTotals() {
        String chain = freshChain();
        String code = registered("Z8");
        put("/api/v1/enterprises/" + code + "/positions", """
                        {"positions":[{"chainCode":"%s","nodeCode":"U01","primary":true,"revenueShare":0.6,"validFrom":"2020-01-01"},
                        {"chainCode":"%s","nodeCode":"C01","revenueShare":0.3,"validFrom":"2020-01-01"}]}""".formatted(chain, chain))
                .statusCode(201);
        earned(code, 2023, "1000.00");
        put("/api/v1/leader-designations/" + chain + "/" + code, """
                {"from":"2021-01-01"}""").statusCode(201);
        String summary = "/api/v1/enterprise-statistics/chains/" + chain + "/summary?year=2023";
        get(summary)
                .statusCode(200)
                .body("totals.enterpriseCount", equalTo(1))
                .body("totals.leaderCount", equalTo(1))
                .body("totals.aboveScaleCount", equalTo(1))
                .body("totals.revenueYuan", equalTo(900.0f))
                .body("totals.employees", equalTo(10))
                .body("nodes", hasSize(4))
                .body("nodes[0].code", equalTo("U01"))
                .body("nodes[0].revenueYuan", equalTo(600.0f))
                .body("nodes[0].hhi", equalTo(10000.0f))
                .body("nodes[0].cr4", equalTo(1.0f))
                .body("nodes[2].enterpriseCount", equalTo(0))
                .body("nodes[2].hhi", nullValue())
                // Two of four nodes with equal weights are covered by one of two enterprises each.
                .body("totals.completeness", equalTo(0.25f));
        get(summary + "&zone=ELSEWHERE").body("totals.enterpriseCount", equalTo(0));
    }

    @Test
    void anEnterpriseThatLeftStillCountsInTheYearsBefore() {
        String zone = "LEFT";
        String code = registered(zone);
        earned(code, 2022, "500000000");
        earned(code, 2023, "500000000");
        replace("/api/v1/enterprises/" + code, """
                {"name":"示例企业","zoneCode":"%s","status":"RELOCATED","leftOn":"2023-06-30"}""".formatted(zone)).statusCode(200);
        get(bands("zone=" + zone)).body("thresholds[2].enterpriseCount", equalTo(0));
        get(bands("zone=" + zone).replace("2023", "2022")).body("thresholds[2].enterpriseCount", equalTo(1));
    }

    @Test
    void sharesBeyondOneAndASecondMainNodeAreRefused() {
        String chain = freshChain();
        String code = registered("Z1");
        String position = """
                {"chainCode":"%s","nodeCode":"%s","primary":%s,"revenueShare":%s,"validFrom":"%s","validTo":%s}""";
        String path = "/api/v1/enterprises/" + code + "/positions";
        String first = position.formatted(chain, "U01", "true", "0.6", "2020-01-01", "\"2021-12-31\"");
        put(
                        path,
                        "{\"positions\":[" + first + ","
                                + position.formatted(chain, "C01", "false", "0.5", "2021-12-31", "null") + "]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("share-sum"));
        put(
                        path,
                        "{\"positions\":[" + first + ","
                                + position.formatted(chain, "C01", "true", "0.1", "2021-01-01", "null") + "]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("second-primary"));
        put(
                        path,
                        "{\"positions\":[" + first + ","
                                + position.formatted(chain, "C01", "true", "1", "2022-01-01", "null") + "]}")
                .statusCode(201);
    }

    @Test
    void smileCurveTiersAndProcessCoverageAddUp() {
        String chain = freshChain();
        Calls.replace("/api/v1/chains/" + chain + "/nodes/S01", """
                {"name":"设计","segment":"SERVICE","weight":1,"valueStage":"DESIGN"}""").statusCode(200);
        String zone = "SMILE";
        String maker = registered(zone);
        String designer = registered(zone);
        stands(maker, chain, "D01", "1");
        stands(designer, chain, "S01", "1");
        earned(maker, 2023, "2500000000");
        earned(designer, 2023, "7500000000");
        get("/api/v1/enterprise-statistics/smile-curve?year=2023&chain=" + chain)
                .body("endsShare", equalTo(0.75f))
                .body("stages", hasSize(6));
        get("/api/v1/enterprise-statistics/tiers?zone=" + zone)
                .body("tiers[0].enterpriseCount", equalTo(2))
                .body("withoutTier", equalTo(0));
        put("/api/v1/enterprises/" + maker + "/process-coverage", """
                {"design":true,"manufacturing":true,"procurement":false,"sales":false,"afterSales":false}""")
                .statusCode(201)
                .body("coverage", equalTo(0.4f));
        get("/api/v1/enterprise-statistics/process-coverage?zone=" + zone)
                .body("enterpriseCount", equalTo(2))
                .body("observedCount", equalTo(1))
                .body("designCount", equalTo(1))
                .body("meanCoverage", equalTo(0.4f));
    }
}
