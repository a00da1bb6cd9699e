package org.chainpanorama.project.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionTest {

    @Test
    void aMilestoneIsOverdueTheDayAfterItsPlanAndTellsWhoseItIs() {
        String code = Api.newProject();
        Api.completeTeam(code);
        plan(code, "DECIDED", "2023-03-01");
        String overdue = "supervision/overdue?project=" + code + "&asOf=";
        Api.get(overdue + "2023-03-01").then().statusCode(200).body("items", empty());
        Api.get(overdue + "2023-04-05")
                .then()
                .body("items.milestone.code", contains("DECIDED"))
                .body("items[0].daysLate", equalTo(35))
                .body("items[0].responsiblePerson", is("示例责任人"))
                .body("items[0].level.code", is("TOP_LEADER"));
        Api.get("supervision/escalations?level=OFFICE&asOf=2023-03-10&limit=200&sort=plannedOn")
                .then()
                .statusCode(200)
                .body("items.projectCode", not(hasItem(code)));
        Api.get("projects?overdue=true&limit=200&q=" + code.substring(18))
                .then()
                .body("items.projectCode", hasItem(code));
        Api.move(code, "DECIDED", "2023-03-20", "DECISION_DOCUMENT").then().statusCode(200);
        Api.get(overdue + "2023-04-05").then().body("items", empty());
        Api.get(overdue + "2023-03-10").then().body("items[0].daysLate", equalTo(9));
    }

    @Test
    void investmentBehindPlanTurnsTheLightYellowThenRed() {
        String code = Api.newCode();
        Api.put("projects/" + code, Api.registration("示例亮灯").replace("YKEDZ", "ZLIGHT"))
                .then()
                .statusCode(201);
        invest(code, "2023-02", 500, 400);
        invest(code, "2023-03", 500, 100);
        invest(code, "2023-04", 0, 0);
        light(code, "2023-01-31", "GREEN", "0.00");
        light(code, "2023-02-28", "YELLOW", "10.00");
        light(code, "2023-03-31", "RED", "50.00");
        Api.get("supervision/lights?zone=ZLIGHT&light=RED&asOf=2023-03-31")
                .then()
                .body("items.projectCode", contains(code));
        Api.get("supervision/lights?zone=ZLIGHT&light=GREEN&asOf=2023-03-31")
                .then()
                .body("items", empty());
        Api.get("projects?zone=ZLIGHT&light=RED").then().body("items.projectCode", contains(code));
    }

    @Test
    void aStartedProjectThatIsNotInStatisticsAfterTwoMonthsIsRed() {
        String code = Api.newCode();
        String project = Api.registration("示例入库").replace("YKEDZ", "ZSTAT");
        Api.importRows("""
                        {"projectCode":"%s","project":%s,"history":[{"to":"DECIDED","effectiveOn":"2023-02-01"},
                         {"to":"LANDED","effectiveOn":"2023-03-01"},{"to":"STARTED","effectiveOn":"2023-04-10"}]}""".formatted(code, project).replace("\n", "")).then().body("written", equalTo(1));
        String lights = "supervision/lights?zone=ZSTAT&asOf=";
        Api.get(lights + "2023-05-10").then().body("items[0].light.code", is("GREEN"));
        Api.get(lights + "2023-05-11")
                .then()
                .body("items[0].light.code", is("YELLOW"))
                .body("items[0].reasons.code", containsInAnyOrder("STATISTICS_LATE"));
        Api.get(lights + "2023-06-11").then().body("items[0].light.code", is("RED"));
    }

    private static void light(String code, String asOf, String light, String points) {
        Api.get("supervision/lights?zone=ZLIGHT&asOf=" + asOf)
                .then()
                .body("items.projectCode", contains(code))
                .body("items[0].light.code", is(light))
                .body("items[0].pointsBehind", equalTo(new BigDecimal(points)));
    }

    private static void invest(String code, String month, int planned, int actual) {
        Api.put(
                        "projects/" + code + "/investments/" + month,
                        "{\"plannedYuan\":%d,\"actualYuan\":%d}".formatted(planned, actual))
                .then()
                .statusCode(201);
    }

    private static void plan(String code, String milestone, String on) {
        Api.put("projects/" + code + "/milestones/" + milestone, "{\"plannedOn\":\"%s\"}".formatted(on))
                .then()
                .statusCode(201);
    }
}
