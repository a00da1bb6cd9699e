package org.chainpanorama.project.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectImportTest {

    @Test
    void historyIsReplayedAndAnUndatedStageCountsFromTheDayItWasKnown() {
        String code = Api.newCode();
        String row = row(code, """
                {"to":"DECIDED","knownOn":"2023-12-31","reason":"报道"},{"to":"LANDED","knownOn":"2023-12-31","reason":"报道"}""");
        Api.importRows(row).then().statusCode(200).body("written", equalTo(1)).body("rejected", equalTo(0));
        Api.get("projects/" + code)
                .then()
                .body("stage.code", is("LANDED"))
                .body("stageSince", is("2023-12-31"))
                .body("leadOn", nullValue());
        Api.get("projects/" + code + "/transitions")
                .then()
                .body("history", hasSize(3))
                .body("history[2].effectiveOn", nullValue())
                .body("history[2].historical", is(true))
                .body("history[2].waivedGuards", not(empty()));
        Api.get("projects/" + code + "/milestones")
                .then()
                .body("items.find { it.type.code == 'LANDED' }.done", is(true));
    }

    @Test
    void sendingTheSameRowsAgainChangesNothing() {
        String code = Api.newCode();
        String row = row(code, "{\"to\":\"DECIDED\",\"effectiveOn\":\"2023-05-01\"}");
        Api.importRows(row).then().body("written", equalTo(1));
        long version = Api.get("projects/" + code).jsonPath().getLong("version");
        Api.importRows(row).then().body("unchanged", equalTo(1)).body("written", equalTo(0));
        Api.get("projects/" + code).then().body("version", equalTo((int) version));
    }

    @Test
    void aHistoryThatCannotHaveHappenedIsRefusedByItsEntry() {
        String good = Api.newCode();
        String bad = Api.newCode();
        String rows = row(good, "") + "\n" + row(bad, """
                        {"to":"DECIDED","effectiveOn":"2023-05-01"},{"to":"PRODUCING","effectiveOn":"2023-06-01"}""");
        Api.importRows(rows)
                .then()
                .statusCode(200)
                .body("written", equalTo(1))
                .body("errors.pointer", contains("/history/1"))
                .body("errors.line", contains(2));
        Api.get("projects/" + bad).then().statusCode(404);
        Api.get("projects/" + good).then().statusCode(200);
    }

    @Test
    void anUndatedStageNeedsTheDayItWasKnownAndItsSource() {
        Api.importRows(row(Api.newCode(), "{\"to\":\"DECIDED\"}"))
                .then()
                .body("errors.code", contains("known-on-required", "reason-required"));
    }

    @Test
    void anUnknownNodeRejectsItsRowAlone() {
        String code = Api.newCode();
        Api.importRows(row(code, "").replace("\"C12\"", "\"S99\"") + "\n" + row(Api.newCode(), ""))
                .then()
                .body("written", equalTo(1))
                .body("errors[0].pointer", is("/project/nodes/0/nodeCode"))
                .body("errors[0].code", is("unknown-node"));
    }

    @Test
    void whatARowDoesNotBringStaysAndWhatIsEmptyIsCleared() {
        String code = Api.newProject();
        Api.importRows("""
                        {"projectCode":"%s","project":{"investor":{"creditCode":"91999999M00000019U"},"leadSource":null}}""".formatted(code)).then().body("changed", equalTo(1));
        Api.get("projects/" + code)
                .then()
                .body("investor.name", is("示例投资0001"))
                .body("investor.creditCode", is("91999999M00000019U"))
                .body("leadSource", nullValue())
                .body("nodes", hasSize(2))
                .body("site.code", is("330784001002GB00017"))
                .body("stage.code", is("LEAD"));
        csv("projectCode,project.investor.name,project.investor.creditCode,project.summary\n" + code + ",,,新建")
                .body("changed", equalTo(1));
        Api.get("projects/" + code)
                .then()
                .body("investor", nullValue())
                .body("summary", is("新建"))
                .body("supplyMode.code", is("GRANT"));
        long version = Api.get("projects/" + code).jsonPath().getLong("version");
        csv("projectCode,project.investor.name,project.investor.creditCode,project.summary\n" + code + ",,,新建\n"
                        + Api.newCode() + ",,,新建")
                .body("unchanged", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.pointer", contains("/project/name", "/project/zone"));
        Api.get("projects/" + code).then().body("version", equalTo((int) version));
        Api.importRows("{\"projectCode\":\"%s\",\"project\":{\"name\":null}}".formatted(code))
                .then()
                .body("errors.pointer", contains("/project/name"));
    }

    private static ValidatableResponse csv(String file) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/projects/import")
                .then()
                .statusCode(200);
    }

    private static String row(String code, String history) {
        String project = Api.registration("示例导入").replace("\"leadOn\":\"2023-01-05\",", "");
        return "{\"projectCode\":\"%s\",\"project\":%s,\"history\":[%s]}"
                .formatted(code, project, history)
                .replace("\n", "");
    }
}
