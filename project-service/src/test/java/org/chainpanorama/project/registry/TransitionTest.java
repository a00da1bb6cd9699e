package org.chainpanorama.project.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransitionTest {

    @Test
    void theWholePathIsOpenToAProjectWithItsPapers() {
        String code = Api.newProject();
        Api.move(code, "DECIDED", "2023-01-10", "DECISION_DOCUMENT")
                .then()
                .statusCode(200)
                .body("to.code", is("DECIDED"));
        Api.completeTeam(code);
        Api.move(code, "LANDED", "2023-02-01", "SIGNED_AGREEMENT").then().statusCode(200);
        Api.approve(code, "FILING", "2023-02-02", "2023-02-06");
        Api.approve(code, "CONSTRUCTION_PERMIT", "2023-02-20", "2023-03-01");
        Api.move(code, "STARTED", "2023-03-02").then().statusCode(200);
        Api.move(code, "STATS_ENTERED", "2023-03-20", "CONSTRUCTION_CONTRACT", "SITE_PHOTO")
                .then()
                .statusCode(200);
        Api.reach(code, "COMPLETION_ACCEPTED", "2023-11-01");
        Api.move(code, "PRODUCING", "2023-11-15").then().statusCode(200);
        Api.move(code, "AT_CAPACITY", "2023-12-20", "CAPACITY_REPORT").then().statusCode(200);
        Api.get("projects/" + code + "/transitions")
                .then()
                .body("stage.code", is("AT_CAPACITY"))
                .body("moves.to.code", contains("PRODUCING", "SUSPENDED", "TERMINATED"))
                .body("moves.kind.code", contains("REVERT", "SUSPEND", "TERMINATE"))
                .body("history", hasSize(7))
                .body("history[1].effectiveOn", is("2023-01-10"))
                .body("history[0].from", nullValue());
        Api.get("projects/" + code + "/milestones")
                .then()
                .body("items.find { it.type.code == 'PRODUCING' }.actualOn", is("2023-11-15"));
        Api.get("projects/" + code + "/timeline")
                .then()
                .body(
                        "spans.find { it.from.code == 'STARTED' && it.to.code == 'STATS_ENTERED' }.durationDays",
                        equalTo(18));
    }

    @Test
    void everyUnmetGuardIsNamedAtOnce() {
        String code = Api.newCode();
        Api.put("projects/" + code, "{\"name\":\"示例空项目\",\"zone\":\"YKEDZ\",\"leadOn\":\"2023-01-01\"}")
                .then()
                .statusCode(201);
        Api.move(code, "DECIDED", "2023-02-01")
                .then()
                .statusCode(409)
                .body("type", is("urn:problem-type:zone:illegal-transition"))
                .body("unmetGuards.code", contains("DECISION_DOCUMENT", "INVESTMENT_STATED", "NODE_NAMED"))
                .body("unmetGuards[0].label", is("the decision document is on file"))
                .body("unmetGuards[0].detail", nullValue())
                .body("unmetGuards[0]", hasKey("detail"));
        Api.get("projects/" + code + "/transitions")
                .then()
                .body("moves[0].to.code", is("DECIDED"))
                .body("moves[0].unmetGuards", hasSize(3));
        Api.get("projects/" + code).then().body("stage.code", is("LEAD"));
    }

    @Test
    void landingNeedsAgreementSiteAndTeam() {
        String code = Api.newCode();
        Api.put(
                        "projects/" + code,
                        Api.registration("示例").replace("\"site\"", "\"site\":null,\"redevelopsParcelCode\":null,\"x\""))
                .then()
                .statusCode(400);
        Api.put("projects/" + code, Api.registration("示例").replaceAll("\"site\":\\{[^}]*\\},", ""))
                .then()
                .statusCode(201);
        Api.move(code, "DECIDED", "2023-02-01", "DECISION_DOCUMENT").then().statusCode(200);
        Api.move(code, "LANDED", "2023-03-01")
                .then()
                .statusCode(409)
                .body(
                        "unmetGuards.code",
                        containsInAnyOrder("AGREEMENT_SIGNED", "SITE_ASSIGNED", "SERVICE_TEAM_COMPLETE"));
    }

    @Test
    void aPaperIssuedAfterTheDayOfTheMoveDoesNotCount() {
        String code = landed();
        Api.approve(code, "FILING", "2023-03-02", "2023-03-05");
        Api.approve(code, "CONSTRUCTION_PERMIT", "2023-03-02", "2023-03-20");
        Api.move(code, "STARTED", "2023-03-10")
                .then()
                .statusCode(409)
                .body("unmetGuards.code", contains("BUILDING_ALLOWED"));
        Api.move(code, "STARTED", "2023-03-20").then().statusCode(200);
    }

    @Test
    void goingBackNeedsAReasonAndOneStepAtATime() {
        String code = landed();
        Api.post("projects/" + code + "/transitions", "{\"to\":\"DECIDED\",\"effectiveOn\":\"2023-04-01\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-required"));
        Api.move(code, "LEAD", "2023-04-01").then().statusCode(409).body("unmetGuards", empty());
        Api.move(code, "DECIDED", "2023-04-01").then().statusCode(200);
        Api.get("projects/" + code).then().body("stage.code", is("DECIDED"));
    }

    @Test
    void aSuspendedProjectResumesWhereItStoodAndATerminatedOneNowhere() {
        String code = landed();
        Api.move(code, "SUSPENDED", "2023-04-01").then().statusCode(200);
        Api.get("projects?stageAtLeast=LANDED&limit=200").then().body("items.projectCode", hasItem(code));
        Api.move(code, "STARTED", "2023-04-02").then().statusCode(409);
        Api.move(code, "LANDED", "2023-04-02").then().statusCode(200);
        Api.move(code, "TERMINATED", "2023-04-03").then().statusCode(200);
        Api.move(code, "LANDED", "2023-04-04").then().statusCode(409);
        Api.get("projects/" + code + "/transitions").then().body("moves", empty());
    }

    @Test
    void aMoveLiesNeitherInTheFutureNorBeforeTheLastOne() {
        String code = Api.newProject();
        Api.move(code, "DECIDED", "2999-01-01", "DECISION_DOCUMENT").then().statusCode(400);
        Api.move(code, "DECIDED", "2022-01-01", "DECISION_DOCUMENT")
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-last-move"));
    }

    @Test
    void theSameRequestSentTwiceMovesOnce() {
        String code = Api.newProject();
        String key = UUID.randomUUID().toString();
        String body =
                "{\"to\":\"DECIDED\",\"effectiveOn\":\"2023-02-01\",\"evidence\":[{\"type\":\"DECISION_DOCUMENT\",\"reference\":\"F-1\"}]}";
        for (int i = 0; i < 2; i++) {
            Api.json()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/projects/" + code + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("sequence", equalTo(1));
        }
        Api.get("projects/" + code + "/transitions").then().body("history", hasSize(2));
    }

    @Test
    void whatAStageRestsOnCannotBeTakenAwayAfterwards() {
        String code = landed();
        Api.patch("projects/" + code, "{\"totalInvestmentYuan\":null}")
                .then()
                .statusCode(422)
                .body("unmetGuards.code", contains("INVESTMENT_STATED"));
        Api.patch("projects/" + code, "{\"nameEn\":\"Example\"}").then().statusCode(200);
    }

    @Test
    void aTeamThatFallsApartAfterLandingIsFound() {
        String code = landed();
        Api.replace("projects/" + code + "/service-team", "{\"name\":\"示例专班\",\"groupReference\":\"G-1\"}")
                .then()
                .statusCode(200)
                .body("complete", is(false));
        Api.get("projects?stageAtLeast=LANDED&serviceTeamComplete=false&includeTotal=true")
                .then()
                .body("items.projectCode", hasItem(code));
        Api.get("projects/" + code).then().body("stage.code", is("LANDED"));
    }

    /** A project that landed on 2023-03-01. */
    private static String landed() {
        String code = Api.newProject();
        Api.move(code, "DECIDED", "2023-02-01", "DECISION_DOCUMENT").then().statusCode(200);
        Api.completeTeam(code);
        Api.move(code, "LANDED", "2023-03-01", "SIGNED_AGREEMENT").then().statusCode(200);
        return code;
    }
}
