package org.chainpanorama.project.ticket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceTicketTest {

    @Test
    void aTicketGoesFromSubmissionToTheCompanysVerdict() {
        String project = Api.newProject();
        String id = submit(project);
        move(id, "ACCEPTED", "").then().statusCode(200);
        move(id, "IN_PROGRESS", "").then().statusCode(200);
        move(id, "RESOLVED", "").then().statusCode(200);
        move(id, "CLOSED", "").then().statusCode(422).body("errors.code", contains("satisfaction-on-closing"));
        move(id, "CLOSED", ",\"satisfaction\":5").then().statusCode(200).body("satisfaction", equalTo(5));
        Api.get("service-tickets/" + id + "/transitions")
                .then()
                .body("state.code", is("CLOSED"))
                .body("moves", empty())
                .body("history.to.code", contains("ACCEPTED", "IN_PROGRESS", "RESOLVED", "CLOSED"));
        Api.get("service-tickets?project=" + project + "&state=CLOSED").then().body("items.size()", equalTo(1));
    }

    @Test
    void aMoveThatDoesNotFollowIsAConflictAndARefusalNeedsAReason() {
        String id = submit(Api.newProject());
        move(id, "RESOLVED", "").then().statusCode(409).body("unmetGuards", empty());
        move(id, "REJECTED", "").then().statusCode(422).body("errors.code", contains("reason-required"));
        move(id, "REJECTED", ",\"reason\":\"不属于受理范围\"").then().statusCode(200).body("closedOn", is("2023-05-02"));
    }

    @Test
    void aTicketNamesAProjectOrAnEnterprise() {
        Api.post("service-tickets", "{\"menuItem\":\"FINANCE\",\"channel\":\"ONLINE\",\"title\":\"示例诉求\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("whose"));
    }

    private static String submit(String project) {
        return Api.post("service-tickets", """
                        {"projectCode":"%s","menuItem":"PERMIT","channel":"ON_SITE","title":"示例诉求","submittedOn":"2023-05-01"}""".formatted(project))
                .then()
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/api/v1/service-tickets/"
                                + Api.get("service-tickets?project=" + project).path("items[0].id")))
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static Response move(String id, String to, String more) {
        return Api.post(
                "service-tickets/" + id + "/transitions",
                "{\"to\":\"%s\",\"effectiveOn\":\"2023-05-02\"%s}".formatted(to, more));
    }
}
