package org.chainpanorama.enterprise;

import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registered;
import static org.chainpanorama.enterprise.Calls.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** A correction never makes a figure forgotten. */
@QuarkusTest
class FigureHistoryTest {

    private static String figures(String code) {
        return "/api/v1/enterprises/" + code + "/annual-figures/2023";
    }

    @Test
    void everyCorrectionKeepsTheFormerValueWithWhenWhoAndWhy() {
        String code = registered("HIST");
        put(figures(code), """
                {"revenueYuan":100,"employees":7,"status":"ESTIMATED"}""").statusCode(201);
        get(figures(code) + "/history").statusCode(200).body("items", empty());
        replace(figures(code), """
                {"revenueYuan":200,"employees":7,"status":"REPORTED","reason":"按年报更正"}""").statusCode(200);
        json().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("""
                        {"revenueYuan":300,"status":"VERIFIED"}""")
                .patch(figures(code))
                .then()
                .statusCode(200)
                .body("revenueYuan", equalTo(300f))
                .body("employees", equalTo(7))
                .body("reason", nullValue())
                .body("recordedBy", equalTo("test-client"));
        get(figures(code) + "/history")
                .body("items.figure.revenueYuan", contains(200f, 100f))
                .body("items.figure.status.code", contains("REPORTED", "ESTIMATED"))
                .body("items.figure.version", contains(1, 0))
                .body("items.figure.recordedBy", contains("test-client", "test-client"))
                .body("items.figure.reason", contains("按年报更正", null))
                .body("items.replacementReason", contains(null, "按年报更正"))
                .body("items.replacedBy", contains("test-client", "test-client"))
                .body("items[0].replacedAt", notNullValue());
    }

    @Test
    void anImportThatCorrectsKeepsEveryFormerValueAndOneThatRepeatsNone() {
        String code = registered("HIST");
        String rows = """
                {"creditCode":"%1$s","year":2023,"revenueYuan":1}
                {"creditCode":"%1$s","year":2023,"revenueYuan":2,"reason":"补报"}
                {"creditCode":"%1$s","year":2023,"revenueYuan":3}
                """.formatted(code);
        importRows("/api/v1/annual-figures/import", rows).statusCode(200).body("rejected", equalTo(0));
        get(figures(code)).body("revenueYuan", equalTo(3f));
        get(figures(code) + "/history").body("items.figure.revenueYuan", contains(2f, 1f));
        importRows("/api/v1/annual-figures/import", """
                        {"creditCode":"%s","year":2023,"revenueYuan":3.00,"reason":"再次导入"}
                        """.formatted(code))
                .statusCode(200)
                .body("rejected", equalTo(0));
        get(figures(code) + "/history").body("items.figure.revenueYuan", contains(2f, 1f));
    }

    @Test
    void aFormerValueIsWithheldWhereItOrWhatReplacedItIsRestricted() {
        String code = registered("HIST");
        put(figures(code), """
                {"revenueYuan":100,"confidentiality":"RESTRICTED"}""").statusCode(201);
        replace(figures(code), """
                {"revenueYuan":200,"confidentiality":"PUBLIC","reason":"由 100 更正"}""").statusCode(200);
        asReader(figures(code)).body("revenueYuan", equalTo(200f));
        asReader(figures(code) + "/history")
                .body("items.figure.revenueYuan", contains(nullValue()))
                .body("items[0].figure.withheld", hasItem("revenueYuan"))
                .body("items[0].replacementReason", nullValue());
        get(figures(code) + "/history").body("items.figure.revenueYuan", contains(100f));

        replace(figures(code), """
                {"revenueYuan":300,"confidentiality":"RESTRICTED"}""").statusCode(200);
        asReader(figures(code) + "/history").body("items.figure.revenueYuan", contains(nullValue(), nullValue()));
    }

    @Test
    void whatWasNeverReportedHasNoHistoryAndIsNotPatched() {
        String code = registered("HIST");
        get(figures(code) + "/history").statusCode(404);
        json().contentType("application/merge-patch+json")
                .body("{}")
                .patch(figures(code))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse asReader(String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + ZoneTokens.token("enterprise.read"))
                .get(path)
                .then();
    }
}
