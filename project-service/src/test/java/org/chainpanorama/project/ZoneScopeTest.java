package org.chainpanorama.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** A caller bound to the zone SCOPEB, rows of the zones SCOPEA and YKEDZ. */
@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(CatalogueOwner.class)
class ZoneScopeTest {

    private static void asB(Runnable calls) {
        DefaultToken.with(ZoneTokens.boundTo("SCOPEB"), calls);
    }

    private static String in(String zone) {
        return Api.registration("示例项目").replace("YKEDZ", zone);
    }

    private static String projectIn(String zone) {
        String code = Api.newCode();
        Api.put("projects/" + code, in(zone)).then().statusCode(201);
        return code;
    }

    @Test
    void aProjectOfAnotherZoneIsFoundByNoKey() {
        String a = projectIn("SCOPEA");
        Api.completeTeam(a);
        Api.approve(a, "FILING", "2023-02-01", "2023-02-03");
        asB(() -> {
            for (String path : new String[] {
                "",
                "/transitions",
                "/milestones",
                "/approvals",
                "/investments",
                "/timeline",
                "/service-team",
                "/referrals"
            }) {
                Api.get("projects/" + a + path).then().statusCode(404);
            }
            Api.json()
                    .body("{\"codes\":[\"" + a + "\"]}")
                    .post("/api/v1/projects/lookup")
                    .then()
                    .body("missing", contains(a));
        });
    }

    @Test
    void listsLeaveOtherZonesOut() {
        String a = projectIn("SCOPEA");
        String b = projectIn("SCOPEB");
        Api.put("projects/" + a + "/milestones/SITE_ENTRY", "{\"plannedOn\":\"2023-01-01\"}")
                .then()
                .statusCode(201);
        asB(() -> {
            Api.get("projects?limit=200")
                    .then()
                    .body("items.projectCode", hasItem(b))
                    .body("items.zone.findAll { it != 'SCOPEB' }", empty());
            Api.get("projects?zone=SCOPEA&includeTotal=true")
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
            Api.get("supervision/overdue?project=" + a).then().body("items", empty());
            Api.get("supervision/lights?zone=SCOPEA").then().body("items", empty());
        });
        Api.get("supervision/overdue?project=" + a).then().body("items.projectCode", contains(a));
    }

    @Test
    void nothingIsWrittenIntoAnotherZone() {
        String a = projectIn("SCOPEA");
        String b = projectIn("SCOPEB");
        String fresh = Api.newCode();
        asB(() -> {
            Api.put("projects/" + fresh, in("SCOPEA")).then().statusCode(403);
            Api.put("projects/" + a, in("SCOPEB")).then().statusCode(403);
            Api.replace("projects/" + b, in("SCOPEA")).then().statusCode(403);
            Api.post("projects/" + a + "/transitions", "{\"to\":\"DECIDED\",\"effectiveOn\":\"2023-02-01\"}")
                    .then()
                    .statusCode(404);
            Api.put("projects/" + a + "/service-team", "{\"name\":\"专班\"}")
                    .then()
                    .statusCode(404);
            Api.put("projects/" + a + "/investments/2023-01", "{\"plannedYuan\":1}")
                    .then()
                    .statusCode(404);
            Api.importRows("{\"projectCode\":\"%s\",\"project\":%s,\"history\":[]}"
                            .formatted(fresh, in("SCOPEA").replace("\n", "")))
                    .then()
                    .body("written", equalTo(0))
                    .body("errors.code", contains("outside-zone"));
        });
        Api.get("projects/" + a).then().body("zone", equalTo("SCOPEA"));
        Api.get("projects/" + b).then().body("zone", equalTo("SCOPEB"));
        Api.get("projects/" + fresh).then().statusCode(404);
    }

    @Test
    void statisticsAreOfTheCallersZoneUnlessItAsksForAnother() {
        projectIn("SCOPEA");
        int all = Api.get("project-statistics/chains/WJZZ/summary?zone=SCOPEB")
                .then()
                .extract()
                .path("totals.projectCount");
        projectIn("SCOPEA");
        projectIn("SCOPEB");
        asB(() -> {
            Api.get("project-statistics/chains/WJZZ/summary")
                    .then()
                    .body("totals.projectCount.toInteger()", equalTo(all + 1));
            for (String path : new String[] {"chains/WJZZ/summary", "funnel", "on-time", "snowball"}) {
                Api.get("project-statistics/" + path + "?zone=SCOPEA").then().statusCode(403);
            }
            Api.get("project-statistics/approval-speed").then().statusCode(200);
        });
    }

    @Test
    void claimsOfAnotherZonesApprovalsAreNotInTheApprovalSpeed() {
        String a = projectIn("SCOPEA");
        Api.put(
                        "projects/" + a + "/approvals/FILING",
                        "{\"claimedDuration\":{\"value\":3,\"unit\":\"DAYS\",\"confidentiality\":\"PUBLIC\"}}")
                .then()
                .statusCode(201);
        String claims = "items.find { it.type.code == 'FILING' }.claimed.projectCode";
        Api.get("project-statistics/approval-speed?type=FILING").then().body(claims, hasItem(a));
        asB(() -> Api.get("project-statistics/approval-speed?type=FILING")
                .then()
                .body(claims + ".findAll { it == '" + a + "' }", empty()));
    }

    @Test
    void groupsAndTicketsOfAnotherZoneAreNotThere() {
        String a = projectIn("SCOPEA");
        String group = "G-" + a;
        String body = "{\"name\":\"示例组\",\"zone\":\"%s\",\"members\":[{\"projectCode\":\"%s\"}]}";
        Api.put("project-groups/" + group, body.formatted("SCOPEA", a)).then().statusCode(201);
        int ticket = ticket("\"projectCode\":\"" + a + "\"");
        int unbound = ticket("\"creditCode\":\"91330784MA00000014\"");
        asB(() -> {
            Api.get("project-groups/" + group).then().statusCode(404);
            Api.put("project-groups/" + group + "-2", body.formatted("SCOPEB", a))
                    .then()
                    .statusCode(422);
            Api.get("service-tickets/" + ticket).then().statusCode(404);
            Api.get("service-tickets/" + unbound).then().statusCode(404);
            Api.get("service-tickets?project=" + a).then().body("items", empty());
            int own = ticket("\"creditCode\":\"91330784MA00000014\"");
            Api.get("service-tickets/" + own).then().statusCode(200);
        });
    }

    private static int ticket(String whose) {
        return Integer.parseInt(Api.post("service-tickets", """
                        {%s,"menuItem":"SITE","channel":"ONLINE","title":"示例"}""".formatted(whose))
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString());
    }

    @Test
    void theFeedTellsWhatHappenedInTheZone() {
        String after = last(null);
        String a = projectIn("SCOPEA");
        String b = projectIn("SCOPEB");
        Api.replace("projects/" + b, in("SCOPEA")).then().statusCode(200);
        asB(() -> Api.get("project-changes?limit=1000&after=" + after)
                .then()
                .body("items.findAll { it.subject == '" + a + "' }", empty())
                .body(
                        "items.findAll { it.subject == '" + b + "' }.type",
                        contains("project.registered", "project.left-zone"))
                .body("items.findAll { it.subject == '" + b + "' }.data[1]", nullValue()));
    }

    /** The cursor behind all that has happened. */
    private static String last(String cursor) {
        String next = Api.get("project-changes?limit=1000" + (cursor == null ? "" : "&after=" + cursor))
                .then()
                .extract()
                .path("next");
        return next.equals(cursor) ? cursor : last(next);
    }
}
