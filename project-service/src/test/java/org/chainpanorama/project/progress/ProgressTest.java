package org.chainpanorama.project.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressTest {

    @Test
    void workingDaysRespectTheHolidayAndTheWeekendWorkedForIt() {
        String code = Api.newProject();
        // 2023-09-27 Wed; 28 Thu works; 29 Sep to 6 Oct is holiday; 7 and 8 Oct (a weekend) are worked; 9 Mon works.
        Api.approve(code, "FILING", "2023-09-27", "2023-10-09");
        Api.get("projects/" + code + "/approvals")
                .then()
                .body("items[0].type.code", is("FILING"))
                .body("items[0].durationDays", equalTo(12))
                .body("items[0].durationWorkingDays", equalTo(4))
                .body("items[0].workingDaysMissing", nullValue());
    }

    @Test
    void aYearWithoutCalendarHasNoWorkingDaysAndSaysSo() {
        String code = Api.newProject();
        Api.approve(code, "ENVIRONMENT", "2019-03-01", "2019-03-08");
        Api.get("projects/" + code + "/approvals")
                .then()
                .body("items[0].durationDays", equalTo(7))
                .body("items[0].durationWorkingDays", nullValue())
                .body("items[0].workingDaysMissing", notNullValue());
    }

    @Test
    void aClaimedDurationStandsWithoutDays() {
        String code = Api.newProject();
        Api.put(
                        "projects/" + code + "/approvals/FILING",
                        "{\"claimedDuration\":{\"value\":3,\"unit\":\"DAYS\",\"source\":\"仅花费3天完成发改备案\",\"confidentiality\":\"PUBLIC\"}}")
                .then()
                .statusCode(201)
                .body("durationDays", nullValue())
                .body("claimedDuration.value", equalTo(3))
                .body("claimedDuration.qualifier.code", is("EXACT"));
    }

    @Test
    void anApprovalIsNotIssuedBeforeItIsAccepted() {
        Api.put(
                        "projects/" + Api.newProject() + "/approvals/FILING",
                        "{\"acceptedOn\":\"2023-02-02\",\"issuedOn\":\"2023-02-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn"));
    }

    @Test
    void theTimelineKeepsTheClaimAndComputesWhatIsDated() {
        String code = Api.newProject();
        Api.reach(code, "SITE_ENTRY", "2023-03-01");
        Api.put("projects/" + code + "/milestones/STRUCTURE_ACCEPTED", """
                        {"actualOn":"2023-05-30","claimedFrom":"SITE_ENTRY",
                         "claimedDuration":{"value":3,"unit":"MONTHS","source":"仅用3个月"}}""")
                .then()
                .statusCode(201);
        Api.get("projects/" + code + "/timeline")
                .then()
                .body("spans.from.code", contains("SITE_ENTRY"))
                .body("spans.to.code", contains("STRUCTURE_ACCEPTED"))
                .body("spans[0].durationDays", equalTo(90))
                .body("spans[0].claimed.value", equalTo(3))
                .body("spans[0].claimed.unit", is("MONTHS"))
                .body("events.type.code", contains("SITE_ENTRY", "STRUCTURE_ACCEPTED"));
    }

    @Test
    void milestonesOfATrackAreInOrderAndAStageTakesItsDayFromTheTransition() {
        String code = Api.newProject();
        Api.reach(code, "STRUCTURE_ACCEPTED", "2023-03-01");
        Api.put("projects/" + code + "/milestones/SITE_ENTRY", "{\"actualOn\":\"2023-03-02\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-order"));
        Api.reach(code, "FIT_OUT_STARTED", "2023-02-01");
        Api.put("projects/" + code + "/milestones/LANDED", "{\"actualOn\":\"2023-03-02\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("stage-milestone"));
    }

    @Test
    void aMilestonePassedOnAnUnknownDayIsDoneButNoStageRestsOnIt() {
        String code = Api.newProject();
        Api.put("projects/" + code + "/milestones/SITE_ENTRY", "{\"done\":true}")
                .then()
                .statusCode(201)
                .body("done", is(true))
                .body("actualOn", nullValue());
        Api.put("projects/" + code + "/milestones/STARTED", "{\"done\":true}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/done"));
    }

    @Test
    void aMonthIsInvestedOnceAndReplacedWithItsTag() {
        String code = Api.newProject();
        String path = "projects/" + code + "/investments/2023-05";
        Api.put(path, "{\"plannedYuan\":1000000,\"actualYuan\":900000.25}")
                .then()
                .statusCode(201);
        Api.put(path, "{\"plannedYuan\":1}").then().statusCode(428);
        Api.get("projects/" + code + "/investments")
                .then()
                .body("items.month", contains("2023-05"))
                .body("items[0].version", equalTo(0));
        Api.put("projects/" + code + "/investments/2023-13", "{}").then().statusCode(400);
    }
}
