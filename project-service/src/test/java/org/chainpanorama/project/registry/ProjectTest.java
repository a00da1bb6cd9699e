package org.chainpanorama.project.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.util.List;
import org.awaitility.Awaitility;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.chainpanorama.project.Api;
import org.chainpanorama.project.CatalogueOwner;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(CatalogueOwner.class)
class ProjectTest {

    @Test
    void aRegisteredProjectIsALeadWithWhatWasRegistered() {
        String code = Api.newProject();
        Api.get("projects/" + code)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("projectCode", is(code))
                .body("stage.code", is("LEAD"))
                .body("stageSince", is("2023-01-05"))
                .body("totalInvestmentYuan", equalTo(new BigDecimal("60000000.50")))
                .body("newLandMu", equalTo(new BigDecimal("30.0000")))
                .body("capacity.value", equalTo(2))
                .body("capacity.unit", is("GWH_PER_YEAR"))
                .body("capacity.qualifier.code", is("EXACT"))
                .body("nodes.nodeCode", contains("C12", "D06"))
                .body("nodes[0].nodeStatus.code", is("VERIFIED"))
                .body("investor.creditCode", nullValue())
                .body("serviceTeamComplete", is(false));
    }

    @Test
    void replacingNeedsTheTagAndKeepsTheStage() {
        String code = Api.newProject();
        Api.put("projects/" + code, Api.registration("示例改名")).then().statusCode(428);
        Api.replace("projects/" + code, Api.registration("示例改名"))
                .then()
                .statusCode(200)
                .body("name", is("示例改名"))
                .body("stage.code", is("LEAD"));
    }

    @Test
    void aPatchChangesOnlyWhatItNames() {
        String code = Api.newProject();
        Api.patch("projects/" + code, "{\"supplyNote\":\"先租后供\",\"plannedOutputYuan\":null}")
                .then()
                .statusCode(200)
                .body("supplyNote", is("先租后供"))
                .body("plannedOutputYuan", nullValue())
                .body("totalInvestmentYuan", notNullValue())
                .body("nodes.nodeCode", contains("C12", "D06"));
    }

    @Test
    void anUnknownNodeIsNamedAndNothingIsKept() {
        String code = Api.newCode();
        Api.put("projects/" + code, Api.registration("示例").replace("\"D06\"", "\"D99\""))
                .then()
                .statusCode(422)
                .body("type", is("urn:problem-type:zone:unknown-node"))
                .body("errors[0].pointer", is("/nodes/1/nodeCode"));
        Api.get("projects/" + code).then().statusCode(404);
    }

    @Test
    void aNodeWhoseCatalogueIsAwayIsTakenAndCheckedLater() {
        String code = Api.newCode();
        Api.put("projects/" + code, Api.registration("示例稍后核对").replace("WJZZ", "LATER"))
                .then()
                .statusCode(201)
                .body("nodes[0].nodeStatus.code", is("UNVERIFIED"));
        RestAssured.get(ConfigProvider.getConfig().getValue("zone.test.catalogue", String.class) + "/back");
        Awaitility.await().untilAsserted(() -> Api.get("projects/" + code)
                .then()
                .body("nodes.nodeStatus.code", contains("VERIFIED", "VERIFIED")));
    }

    @Test
    void aCatalogueThatIsClosedToOthersIsAskedAsTheServiceItself() {
        Api.put("projects/" + Api.newCode(), Api.registration("示例封闭目录").replace("WJZZ", "CLOSED"))
                .then()
                .statusCode(201)
                .body("nodes.nodeStatus.code", contains("VERIFIED", "VERIFIED"));
    }

    @Test
    void exactlyOneNodeIsPrimary() {
        Api.put("projects/" + Api.newCode(), Api.registration("示例").replace("\"primary\":false", "\"primary\":true"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-primary-node"));
    }

    @Test
    void zeroLandStandsInACarrierAndTakesNoLand() {
        Api.put("projects/" + Api.newCode(), Api.registration("示例").replace("GRANT", "ZERO_LAND"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("zero-land-site", "zero-land-area"));
    }

    @Test
    void everyFaultOfABodyIsAnsweredAtOnce() {
        Api.put(
                        "projects/" + Api.newCode(),
                        "{\"name\":\"x\",\"zone\":\"YKEDZ\",\"supplyMode\":\"FREE\",\"colour\":1,\"totalInvestmentYuan\":-1}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/supplyMode"))
                .body("errors.pointer", hasItem("/colour"))
                .body("errors.pointer", hasItem("/totalInvestmentYuan"));
    }

    @Test
    void theListFiltersByNodeStageAndName() {
        String code = Api.newCode();
        Api.put("projects/" + code, Api.registration("示例滑板车独一").replace("\"D06\"", "\"D12\""))
                .then()
                .statusCode(201);
        Api.get("projects?chain=WJZZ&node=D12&stage=LEAD&stage=DECIDED&intent=STRENGTHEN&q=滑板车独")
                .then()
                .statusCode(200)
                .body("items.projectCode", contains(code));
        Api.get("projects?chain=WJZZ&node=D12&intent=EXTEND&q=滑板车独").then().body("items", empty());
        Api.get("projects?stageAtLeast=DECIDED&q=滑板车独&includeTotal=true&limit=1")
                .then()
                .body("total", equalTo(0));
        Api.get("projects?nod=D12").then().statusCode(400).body("errors[0].name", is("nod"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            Api.put("projects/" + Api.newCode(), Api.registration("示例分页" + i))
                    .then()
                    .statusCode(201);
        }
        List<String> all = Api.get("projects?q=示例分页&sort=name").path("items.projectCode");
        String next = Api.get("projects?q=示例分页&sort=name&limit=3").path("next");
        List<String> rest =
                RestAssured.given().urlEncodingEnabled(false).get(next).path("items.projectCode");
        assertThat(all).hasSize(5);
        assertThat(rest).isEqualTo(all.subList(3, 5));
    }

    @Test
    void lookupAnswersInOrderAndNamesWhatIsMissing() {
        String first = Api.newProject();
        String second = Api.newProject();
        String missing = "2401-330784-04-01-999999";
        Api.json()
                .body("{\"codes\":[\"%s\",\"%s\",\"%s\"]}".formatted(second, missing, first))
                .post("/api/v1/projects/lookup")
                .then()
                .statusCode(200)
                .body("items.projectCode", contains(second, first))
                .body("missing", contains(missing));
    }
}
