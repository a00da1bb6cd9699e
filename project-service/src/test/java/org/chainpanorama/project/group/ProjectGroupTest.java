package org.chainpanorama.project.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.chainpanorama.project.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectGroupTest {

    @Test
    void theOutputIsThePartsAndTheResidualBesideWhatWasPublished() {
        String first = Api.newProject();
        String second = Api.newProject();
        String group = "G-" + UUID.randomUUID();
        Api.put("project-groups/" + group, """
                        {"name":"示例项目组","zone":"YKEDZ","carrierCode":"ELECTRONICS-PARK",
                         "publishedOutput":{"value":414000000,"unit":"YUAN","source":"目前产值达4.14亿元"},
                         "residualOutput":{"value":160000000,"unit":"YUAN","status":"DEMO"},
                         "members":[{"projectCode":"%s"},
                                    {"projectCode":"%s","output":{"value":254000000,"unit":"YUAN","status":"DEMO"}}]}""".formatted(first, second)).then().statusCode(201);
        Api.get("project-groups/" + group)
                .then()
                .body("projectCount", equalTo(2))
                .body("landedCount", equalTo(0))
                .body("publishedOutput.value", equalTo(414000000))
                .body("partsOutputYuan", equalTo(new BigDecimal("254000000.00")))
                .body("residualOutputYuan", equalTo(new BigDecimal("160000000.00")))
                .body("outputYuan", equalTo(new BigDecimal("414000000.00")))
                .body("newLandSquareMetres", equalTo(new BigDecimal("40000.00")))
                .body("projects.projectCode", contains(first, second))
                .body("projects[0].output", nullValue());
        Api.get("project-groups?carrier=ELECTRONICS-PARK&limit=200").then().body("items.groupCode", hasItem(group));
    }

    @Test
    void aGroupNamesProjectsThatExistAndOutputsInYuan() {
        Api.put("project-groups/G-BAD", """
                        {"name":"示例项目组","zone":"YKEDZ","publishedOutput":{"value":41400,"unit":"WAN_YUAN"},
                         "members":[{"projectCode":"2401-330784-04-01-999998"}]}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/publishedOutput/unit", "/members/0/projectCode"));
    }
}
