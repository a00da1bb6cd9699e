package org.chainpanorama.project.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.CreditCodes;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

/** Each test has a zone of its own, so that it counts its own projects alone. */
@QuarkusTest
class StatisticsTest {

    @Test
    void aProjectCountsOnEachOfItsNodesButOnceInTheTotals() {
        imported("ZSUM", "60000000", "2023-02-01", "2023-03-01");
        imported("ZSUM", "40000000", "2023-06-01", null);
        imported("ZSUM", "null", null, null);
        String summary = "project-statistics/chains/WJZZ/summary?zone=ZSUM&asOf=";
        Api.get(summary + "2023-12-31")
                .then()
                .statusCode(200)
                .body("asOf", is("2023-12-31"))
                .body("version", notNullValue())
                .body("totals.projectCount", equalTo(3))
                .body("totals.landedCount", equalTo(1))
                .body("totals.investmentYuan", equalTo(new BigDecimal("100000000.00")))
                .body("nodes.code", contains("C12", "D06"))
                .body("nodes.projectCount", contains(3, 3))
                .body("nodes[0].landedCount", equalTo(1))
                .body("nodes[0].investmentYuan", equalTo(new BigDecimal("100000000.00")))
                .body("nodes[1].investmentYuan", equalTo(new BigDecimal("0.00")))
                .body("warnings.code", contains("INVESTMENT_NOT_STATED"));
        Api.get(summary + "2023-02-15")
                .then()
                .body("totals.projectCount", equalTo(3))
                .body("totals.landedCount", equalTo(0));
        Api.get(summary + "2022-12-31").then().body("totals.projectCount", equalTo(0));
    }

    @Test
    void theFunnelFollowsTheCohortOfAYear() {
        imported("ZFUN", "60000000", "2023-02-01", "2023-03-01");
        imported("ZFUN", "60000000", "2023-02-01", null);
        imported("ZFUN", "60000000", null, null);
        Api.get("project-statistics/funnel?cohort=2023&zone=ZFUN&asOf=2023-12-31")
                .then()
                .body("steps[0].stage.code", is("DECIDED"))
                .body("steps.reachedCount", contains(2, 1, 0, 0, 0, 0))
                .body("steps[1].fromPrevious", equalTo(new BigDecimal("0.5000")))
                .body("steps[3].fromPrevious", nullValue());
        Api.get("project-statistics/funnel?cohort=2022&zone=ZFUN").then().body("steps[0].reachedCount", equalTo(0));
    }

    @Test
    void percentilesAreByNearestRankAndBoundsStandApart() {
        int[] days = {2, 4, 9};
        for (int took : days) {
            Api.approve(Api.newProject(), "ENERGY", "2023-06-05", "2023-06-%02d".formatted(5 + took));
        }
        claim("LE", 4);
        claim("EXACT", 3);
        Api.get("project-statistics/approval-speed?type=ENERGY&from=2023-01-01&to=2023-12-31")
                .then()
                .body("items.type.code", contains("ENERGY"))
                .body("items[0].calendarDays.count", equalTo(3))
                .body("items[0].calendarDays.p50", equalTo(4))
                .body("items[0].calendarDays.p90", equalTo(9))
                .body("items[0].workingDays.p90", equalTo(7))
                .body("items[0].bounded.duration.value", contains(4))
                .body("items[0].claimed.duration.value", contains(3));
        Api.get("project-statistics/approval-speed?type=FIRE")
                .then()
                .body("items[0].calendarDays.count", equalTo(0))
                .body("items[0].calendarDays.p50", nullValue());
    }

    @Test
    void onTimeIsDoneByPlanOverDue() {
        String code = imported("ZOT", "60000000", "2023-02-01", "2023-03-10");
        plan(code, "DECIDED", "2023-02-02");
        plan(code, "LANDED", "2023-03-01");
        plan(code, "STARTED", "2023-04-01");
        plan(code, "PRODUCING", "2024-04-01");
        Api.get("project-statistics/on-time?zone=ZOT&asOf=2023-12-31")
                .then()
                .body("total.onTimeCount", equalTo(1))
                .body("total.lateCount", equalTo(1))
                .body("total.openCount", equalTo(1))
                .body("total.dueCount", equalTo(3))
                .body("total.rate", equalTo(new BigDecimal("0.3333")));
        Api.get("project-statistics/on-time?zone=ZNONE")
                .then()
                .body("total.rate", nullValue())
                .body("total.rateMissing", notNullValue());
    }

    @Test
    void theSnowballCountsWhatDirectLeadsBrought() {
        String root = imported("ZSNO", "60000000", null, null);
        String child = referred("ZSNO", root);
        String grandchild = referred("ZSNO", child);
        Api.get("project-statistics/snowball?zone=ZSNO&asOf=2023-12-31")
                .then()
                .body("directCount", equalTo(1))
                .body("referredCount", equalTo(2))
                .body("factor", equalTo(new BigDecimal("2.0000")))
                .body("depths.projectCount", contains(1, 1));
        Api.get("projects/" + root + "/referrals")
                .then()
                .body("referred.projectCode", contains(child, grandchild))
                .body("referred.depth", contains(1, 2));
    }

    @Test
    void aReferringEnterpriseIsFollowedToTheProjectsItInvestsIn() {
        String credit = "91330784MA2E00000X".substring(0, 17);
        credit += CreditCodes.checkCharacter(credit);
        String investing = Api.newCode();
        Api.put(
                        "projects/" + investing,
                        Api.registration("示例投资方").replace("示例投资0001\"", "示例投资0001\",\"creditCode\":\"" + credit + "\""))
                .then()
                .statusCode(201);
        String brought = Api.newCode();
        Api.put(
                        "projects/" + brought,
                        Api.registration("示例被引荐")
                                .replace("\"supplyMode\"", "\"referrerCreditCode\":\"" + credit + "\",\"supplyMode\""))
                .then()
                .statusCode(201);
        Api.get("projects/" + investing + "/referrals").then().body("referred.projectCode", contains(brought));
    }

    private static String referred(String zone, String by) {
        String code = Api.newCode();
        Api.put(
                        "projects/" + code,
                        Api.registration("示例引荐")
                                .replace("YKEDZ", zone)
                                .replace("\"supplyMode\"", "\"referrerProjectCode\":\"" + by + "\",\"supplyMode\""))
                .then()
                .statusCode(201);
        return code;
    }

    private static void claim(String qualifier, int days) {
        Api.put(
                        "projects/" + Api.newProject() + "/approvals/ENERGY",
                        "{\"claimedDuration\":{\"value\":%d,\"unit\":\"DAYS\",\"qualifier\":\"%s\"}}"
                                .formatted(days, qualifier))
                .then()
                .statusCode(201);
    }

    private static void plan(String code, String milestone, String on) {
        Api.put("projects/" + code + "/milestones/" + milestone, "{\"plannedOn\":\"%s\"}".formatted(on))
                .then()
                .statusCode(201);
    }

    /** A project known since 2023-01-05, imported with the stages that have a day. */
    private static String imported(String zone, String investment, String decidedOn, String landedOn) {
        String code = Api.newCode();
        String history = decidedOn == null ? "" : "{\"to\":\"DECIDED\",\"effectiveOn\":\"%s\"}".formatted(decidedOn);
        history += landedOn == null ? "" : ",{\"to\":\"LANDED\",\"effectiveOn\":\"%s\"}".formatted(landedOn);
        String project = Api.registration("示例统计").replace("YKEDZ", zone).replace("60000000.50", investment);
        Api.importRows("{\"projectCode\":\"%s\",\"project\":%s,\"history\":[%s]}"
                        .formatted(code, project, history)
                        .replace("\n", ""))
                .then()
                .statusCode(200)
                .body("written", equalTo(1));
        return code;
    }
}
