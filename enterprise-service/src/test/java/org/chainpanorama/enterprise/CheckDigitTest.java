package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainpanorama.enterprise.Calls.get;
import static org.chainpanorama.enterprise.Calls.importRows;
import static org.chainpanorama.enterprise.Calls.json;
import static org.chainpanorama.enterprise.Calls.put;
import static org.chainpanorama.enterprise.Calls.registration;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.chainpanorama.chassis.code.CreditCodes;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

/** A few codes really issued fail the check of GB 32100-2015: they are taken with a reason, and everybody sees that they were. */
@QuarkusTest
class CheckDigitTest {

    private static final String OVERRIDDEN = """
            {"name":"校验例外企业","checkDigitOverride":"营业执照原件即为此代码"}""";

    /** A code that nobody has used yet, with the next character for its check character. */
    private static String wrongCode() {
        String right = Calls.freshCode();
        String first17 = right.substring(0, 17);
        return first17 + (CreditCodes.checkCharacter(first17) == '0' ? '1' : '0');
    }

    private static RequestSpecification as(String scopes) {
        return json().header("Authorization", "Bearer " + ZoneTokens.token(scopes));
    }

    @Test
    void aWrongCheckDigitIsRefusedWithoutAReason() {
        String code = wrongCode();
        put("/api/v1/enterprises/" + code, registration("示例企业", "Z1"))
                .statusCode(422)
                .body("type", endsWith(":check-digit"));
        put("/api/v1/enterprises/" + code, """
                {"name":"示例企业","checkDigitOverride":"    "}""").statusCode(422);
        get("/api/v1/enterprises/" + code).statusCode(404);
    }

    @Test
    void itIsTakenWithAReasonFromWhoeverMayAndThenServesLikeAnyOther() {
        String code = wrongCode();
        String path = "/api/v1/enterprises/" + code;
        as("enterprise.read enterprise.write").body(OVERRIDDEN).put(path).then().statusCode(403);
        Feed feed = Feed.from("enterprise.read");
        as("enterprise.write enterprise.sensitive")
                .body(OVERRIDDEN)
                .put(path)
                .then()
                .statusCode(201)
                .body("checkDigitOverride", equalTo("营业执照原件即为此代码"));
        assertThat(feed.next("enterprise.check-digit-overridden", code))
                .singleElement()
                .satisfies(data ->
                        assertThat(data).containsEntry("reason", "营业执照原件即为此代码").containsEntry("client", "test-client"));
        Calls.earned(code, 2023, "100");
        Calls.stands(code, Calls.freshChain(), "U01", "1");
        json().queryParam("q", code).get("/api/v1/enterprises").then().body("items.creditCode", contains(code));
        as("enterprise.write")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("""
                        {"name":"校验例外企业二"}""")
                .patch(path)
                .then()
                .statusCode(200);
        as("enterprise.write")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("""
                        {"checkDigitOverride":"另一理由"}""")
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aRightCheckDigitLeavesNothingToOverride() {
        put("/api/v1/enterprises/" + Calls.freshCode(), OVERRIDDEN).statusCode(422);
    }

    @Test
    void anImportRefusesTheRowAndSaysWhy() {
        String refused = wrongCode();
        String taken = wrongCode();
        importRows("/api/v1/enterprises/import", """
                        {"creditCode":"%s","name":"校验例外企业"}
                        {"creditCode":"%s","name":"校验例外企业","checkDigitOverride":"原发代码如此"}
                        """.formatted(refused, taken))
                .statusCode(200)
                .body("written", equalTo(1))
                .body("errors.line", contains(1))
                .body("errors.pointer", contains("/creditCode"))
                .body("errors.code", contains("check-digit"));
        get("/api/v1/enterprises/" + taken).body("checkDigitOverride", equalTo("原发代码如此"));
    }
}
