package org.chainpanorama.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chainpanorama.chassis.testing.DefaultToken;
import org.chainpanorama.chassis.testing.ZoneDatabase;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** What a reader without project.sensitive is not told of restricted figures. */
@QuarkusTest
@QuarkusTestResource(ZoneDatabase.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(CatalogueOwner.class)
class ConfidentialityTest {

    private static final String HIDDEN = "76543210.98";

    private static void asReader(Runnable calls) {
        DefaultToken.with(ZoneTokens.token("project.read"), calls);
    }

    private static String restricted(String zone) {
        String code = Api.newCode();
        Api.put(
                        "projects/" + code,
                        Api.registration("示例受限")
                                .replace("YKEDZ", zone)
                                .replace("60000000.50", HIDDEN)
                                .replace("\"PUBLIC\"", "\"RESTRICTED\"")
                                .replaceFirst("\\{", "{\"confidentiality\":\"RESTRICTED\","))
                .then()
                .statusCode(201)
                .body("withheld", empty());
        return code;
    }

    @Test
    void restrictedMoneyAndCapacityAreAbsentAndNamed() {
        String code = restricted("CONFA");
        asReader(() -> Api.get("projects/" + code)
                .then()
                .body("totalInvestmentYuan", nullValue())
                .body("plannedOutputYuan", nullValue())
                .body("capacity", nullValue())
                .body("withheld", containsInAnyOrder("totalInvestmentYuan", "plannedOutputYuan", "capacity")));
        Api.get("projects/" + code)
                .then()
                .body("totalInvestmentYuan.toString()", equalTo(HIDDEN))
                .body("withheld", empty());
    }

    @Test
    void anUnclassifiedAmountIsInternal() {
        String code = Api.newProject();
        asReader(() -> Api.get("projects/" + code)
                .then()
                .body("confidentiality.code", equalTo("INTERNAL"))
                .body("totalInvestmentYuan", notNullValue())
                .body("withheld", empty()));
    }

    @Test
    void monthlyInvestmentIsAsConfidentialAsTheProjectsMoney() {
        String code = restricted("CONFA");
        Api.put("projects/" + code + "/investments/2023-05", "{\"plannedYuan\":5,\"actualYuan\":4}")
                .then()
                .statusCode(201)
                .body("withheld", empty());
        asReader(() -> Api.get("projects/" + code + "/investments")
                .then()
                .body("items[0].plannedYuan", nullValue())
                .body("items[0].actualYuan", nullValue())
                .body("items[0].withheld", contains("plannedYuan", "actualYuan")));
    }

    @Test
    void noBoundOnTheInvestmentFindsWhatIsWithheld() {
        String code = restricted("CONFB");
        String bounded = "projects?zone=CONFB&investmentYuanMin=" + HIDDEN + "&investmentYuanMax=" + HIDDEN;
        asReader(() -> Api.get(bounded).then().statusCode(200).body("items", empty()));
        Api.get(bounded).then().body("items.projectCode", contains(code));
        asReader(() -> Api.get("projects?sort=totalInvestmentYuan").then().statusCode(400));
    }

    @Test
    void aSumWithAWithheldAmountInItIsWithheld() {
        restricted("CONFC");
        String summary = "project-statistics/chains/WJZZ/summary?zone=CONFC";
        asReader(() -> Api.get(summary)
                .then()
                .body("totals.investmentYuan", nullValue())
                .body("nodes.find { it.code == 'C12' }.investmentYuan", nullValue())
                .body("totals.projectCount.toInteger()", equalTo(1))
                .body("withheld", hasItems("totals.investmentYuan", "nodes.investmentYuan")));
        Api.get(summary)
                .then()
                .body("totals.investmentYuan.toString()", equalTo(HIDDEN))
                .body("withheld", empty());
    }

    @Test
    void theFeedHoldsNoFigureThatNotAllOfItsReadersMaySee() {
        String after = Api.get("project-changes?limit=1000").then().extract().path("next");
        String code = restricted("CONFA");
        Api.put("projects/" + code + "/investments/2023-05", "{\"plannedYuan\":" + HIDDEN + "}")
                .then()
                .statusCode(201);
        Api.completeTeam(code);
        String feed = Api.get("project-changes?limit=1000&after=" + after)
                .then()
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(feed)
                .contains(code)
                .contains("\"withheld\":[\"totalInvestmentYuan\"")
                .doesNotContain(HIDDEN)
                .doesNotContain("G-1");
    }

    @Test
    void theWorkGroupIsRestrictedAndTheTeamIsNot() {
        String code = Api.newProject();
        Api.completeTeam(code);
        asReader(() -> Api.get("projects/" + code + "/service-team")
                .then()
                .body("groupReference", nullValue())
                .body("withheld", contains("groupReference"))
                .body("complete", equalTo(true))
                .body("name", equalTo("示例专班")));
    }

    @Test
    void claimedDurationsFollowTheirOwnLevel() {
        String code = Api.newProject();
        Api.put(
                        "projects/" + code + "/approvals/FILING",
                        "{\"claimedDuration\":{\"value\":3,\"unit\":\"DAYS\",\"confidentiality\":\"RESTRICTED\"}}")
                .then()
                .statusCode(201)
                .body("withheld", empty());
        String claims = "items.find { it.type.code == 'FILING' }.claimed.projectCode";
        asReader(() -> {
            Api.get("projects/" + code + "/approvals")
                    .then()
                    .body("items[0].claimedDuration", nullValue())
                    .body("items[0].withheld", contains("claimedDuration"));
            Api.get("project-statistics/approval-speed?type=FILING").then().body(claims, not(hasItem(code)));
        });
        Api.get("project-statistics/approval-speed?type=FILING").then().body(claims, hasItem(code));
    }

    @Test
    void aGroupsOutputIsToldAsAWholeOnlyWhileItTellsNobodys() {
        String[] members = {Api.newProject(), Api.newProject(), Api.newProject()};
        String figure = "{\"value\":%s,\"unit\":\"YUAN\",\"confidentiality\":\"RESTRICTED\"}";
        String member = "{\"projectCode\":\"%s\",\"output\":" + figure + "}";
        String group = "{\"name\":\"示例组\",\"zone\":\"YKEDZ\",\"members\":[%s,%s,%s]}";
        Api.put(
                        "project-groups/EVEN-" + members[0],
                        group.formatted(
                                member.formatted(members[0], 100),
                                member.formatted(members[1], 110),
                                member.formatted(members[2], 120)))
                .then()
                .statusCode(201);
        Api.put(
                        "project-groups/ONE-" + members[0],
                        group.formatted(
                                member.formatted(members[0], 1),
                                member.formatted(members[1], 1),
                                member.formatted(members[2], 998)))
                .then()
                .statusCode(201);
        asReader(() -> {
            Api.get("project-groups/EVEN-" + members[0])
                    .then()
                    .body("outputYuan.toInteger()", equalTo(330))
                    .body("partsOutputYuan", nullValue())
                    .body("projects.output", contains(nullValue(), nullValue(), nullValue()))
                    .body("withheld", hasItems("partsOutputYuan", "residualOutputYuan", "projects.output"));
            Api.get("project-groups/ONE-" + members[0])
                    .then()
                    .body("outputYuan", nullValue())
                    .body("withheld", hasItem("outputYuan"));
        });
    }
}
