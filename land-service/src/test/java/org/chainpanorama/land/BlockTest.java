package org.chainpanorama.land;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlockTest {

    @Test
    void hectaresBecomeSquareMetresAndMu() {
        String code = block("\"lowEfficiency\":true,\"declaredArea\":{\"value\":119,\"unit\":\"HECTARE\"},"
                + "\"plannedInvestmentYuan\":8100000000,\"deliveryModel\":\"WHOLE_PROCESS_CONSULTING\"");
        Land.get("/api/v1/blocks/" + code)
                .body("areaSquareMetres", equalTo(1190000.0f))
                .body("areaMu", equalTo(1785.0f))
                .body("areaHectares", equalTo(119.0f))
                .body("plannedInvestmentYuan", equalTo(8100000000.0f))
                .body("deliveryModel.label", equalTo("全过程工程咨询"));
        Land.get("/api/v1/blocks?lowEfficiency=true&limit=200").body("items.blockCode", hasItem(code));
        Land.get("/api/v1/blocks?lowEfficiency=false&limit=200").body("items.blockCode", not(hasItem(code)));
    }

    @Test
    void whatNobodySaidStaysNull() {
        Land.get("/api/v1/blocks/" + block("\"lowEfficiency\":false"))
                .body("areaSquareMetres", nullValue())
                .body("areaMu", nullValue())
                .body("plannedInvestmentYuan", nullValue());
    }

    @Test
    void aDocumentIsDraftedThenApprovedAndAnActivityIsJustDone() {
        String block = block("\"lowEfficiency\":true");
        task(block, "PLAN", "DOCUMENT", "DONE", "").statusCode(422);
        task(block, "SURVEY", "ACTIVITY", "APPROVED", "").statusCode(422);
        task(block, "SURVEY", "ACTIVITY", "DONE", "").statusCode(201);
        task(block, "PLAN", "DOCUMENT", "IN_PROGRESS", "").statusCode(201);
        task(block, "PLAN", "DOCUMENT", "DRAFT_DONE", "").statusCode(200).body("status.label", equalTo("初稿完成"));
        Land.get("/api/v1/blocks/" + block + "/tasks").body("items.status.code", contains("DRAFT_DONE", "DONE"));
    }

    @Test
    void aTaskGoesBackOnlyWithAReason() {
        String block = block("\"lowEfficiency\":true");
        task(block, "PLAN", "DOCUMENT", "APPROVED", "").statusCode(201);
        task(block, "PLAN", "DOCUMENT", "IN_PROGRESS", "")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/reason"));
        task(block, "PLAN", "DOCUMENT", "IN_PROGRESS", ",\"reason\":\"重新论证\"").statusCode(200);
    }

    private static String block(String more) {
        String code = Land.newCode("BLOCK-");
        Land.put("/api/v1/blocks/" + code, "{\"zone\":\"YKEDZ\",\"name\":\"示例区块\"," + more + "}")
                .statusCode(201);
        return code;
    }

    private static ValidatableResponse task(String block, String task, String kind, String status, String more) {
        return Land.putOrReplace(
                "/api/v1/blocks/" + block + "/tasks/" + task,
                "{\"title\":\"示例任务\",\"kind\":\"%s\",\"status\":\"%s\"%s}".formatted(kind, status, more));
    }
}
