package org.chainpanorama.chassis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.testing.ContractFilter;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
class ChassisHttpTest {

    private static final String PROBLEM = "application/problem+json";

    private static ValidatableResponse put(String code, String body, String... headers) {
        var request = given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body);
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request.put("/api/v1/widgets/" + code).then();
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnceByItsPointer() {
        put(
                        "w1",
                        "{\"name\":\"x\",\"makerCode\":\"914403001922038217\",\"colour\":1,\"priceYuan\":\"many\",\"madeOn\":\"32.1.\","
                                + "\"qualifier\":\"SOMETIMES\",\"parts\":[{\"name\":\"toolong\",\"x\":[{}]},{\"priceYuan\":-1}]}")
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:problem-type:zone:validation-failed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/makerCode",
                                "/colour",
                                "/priceYuan",
                                "/madeOn",
                                "/qualifier",
                                "/parts/0/name",
                                "/parts/0/x",
                                "/parts/1/name",
                                "/parts/1/priceYuan"));
        given().get("/api/v1/widgets/w1").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void whatPassesByItselfSaysWhenToComeAgain(ProblemType type) {
        boolean passes = type.status() == 429 || type.status() == 503;
        given().noFiltersOfType(ContractFilter.class)
                .get("/api/v1/widgets/problems/" + type)
                .then()
                .statusCode(type.status())
                .header("Retry-After", passes ? matchesPattern("[1-9][0-9]*") : nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/a/a | 400",
                ";;; | 400",
                "/// | 400",
                "\"json | 400",
                "image/png | 406",
                "text/html, image/* | 406"
            })
    void anAcceptThatCannotBeFollowedIsRefusedBeforeTheWork(String accept, int status) {
        put("w7", "{\"name\":\"wheel\"}", "Accept", accept).statusCode(status).contentType(PROBLEM);
        given().get("/api/v1/widgets/w7").then().statusCode(404);
        given().header("Accept", accept).get("/api/v1/widgets").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=x", ";;q=,,*-*-*", "en;q=7", "-", "\u00e4"})
    void aLanguageThatCannotBeReadIsTakenAsNone(String language) {
        given().header("Accept-Language", language)
                .get("/api/v1/widgets")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN");
    }

    @Test
    void anUnknownFieldAloneHasItsOwnType() {
        put("w2", "{\"name\":\"wheel\",\"colour\":{\"red\":[1,2]}}")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:zone:unknown-field"))
                .body("errors.pointer", contains("/colour"));
    }

    @Test
    void aWrongQueryAndPathParameterAreNamedAsSuch() {
        given().header("Accept-Language", "en")
                .get("/api/v1/widgets/much-too-long?depth=9")
                .then()
                .statusCode(400)
                .body("errors.name", containsInAnyOrder("code", "depth"))
                .body("errors.in", containsInAnyOrder("path", "query"));
        given().get("/api/v1/widgets?limit=201")
                .then()
                .statusCode(400)
                .body("errors.name", contains("limit"))
                .body("errors[0].in", equalTo("query"));
    }

    @Test
    void anUnknownQueryParameterIsRefusedByName() {
        given().get("/api/v1/widgets?color=red")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:zone:unknown-parameter"))
                .body("errors.name", contains("color"));
    }

    @Test
    void brokenJsonSaysWhereAndNamesNoClass() {
        put("w3", "{\"name\": \"wheel\",,}")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:zone:malformed-request"))
                .body("errors[0].message", containsString("column"))
                .body("detail", not(containsString("jackson")));
        put("w3", "{\"name\":\"wheel\",\"name\":\"hub\"}").statusCode(400);
        put("w3", "[]").statusCode(400);
        put("w3", "{\"parts\":" + "[".repeat(60) + "]".repeat(60) + "}").statusCode(400);
    }

    @Test
    void aBodyOverTheLimitIs413() {
        put("w4", "{\"name\":\"" + "x".repeat(2_200_000) + "\"}")
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:zone:body-too-large"));
    }

    @Test
    void puttingCreatesThenReplacesOnlyWhatTheCallerHasSeen() {
        String tag = put("w5", "{\"name\":\"wheel\"}")
                .statusCode(201)
                .header("Location", "/api/v1/widgets/w5")
                .extract()
                .header("ETag");
        put("w5", "{\"name\":\"hub\"}").statusCode(428).header("ETag", notNullValue());
        put("w5", "{\"name\":\"hub\"}", "If-None-Match", "*").statusCode(412);
        put("w5", "{\"name\":\"hub\"}", "If-Match", tag).statusCode(200).body("version", equalTo(1));
        put("w5", "{\"name\":\"rim\"}", "If-Match", tag)
                .statusCode(412)
                .header("ETag", "\"v1\"")
                .body("type", equalTo("urn:problem-type:zone:version-conflict"));
        put("new", "{\"name\":\"rim\"}", "If-Match", tag).statusCode(412);
    }

    @Test
    void aMergePatchChangesOnlyWhatItNamesAndIsCheckedLikeAPut() {
        String tag = put("w6", "{\"name\":\"wheel\",\"priceYuan\":12.50,\"qualifier\":\"GT\"}")
                .statusCode(201)
                .extract()
                .header("ETag");
        given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\":\"\",\"colour\":1}")
                .patch("/api/v1/widgets/w6")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/colour"));
        given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"qualifier\":null}")
                .patch("/api/v1/widgets/w6")
                .then()
                .statusCode(200)
                .body("name", equalTo("wheel"))
                .body("qualifier", nullValue());
    }

    @Test
    void aSecondReadWithTheTagIs304AndEachLanguageHasItsOwnTag() {
        put("w7", "{\"name\":\"wheel\",\"qualifier\":\"LT\",\"priceYuan\":100000000.00}")
                .statusCode(201);
        var chinese = given().get("/api/v1/widgets/w7").then().statusCode(200);
        chinese.body("qualifier.code", equalTo("LT")).body("qualifier.label", equalTo("不到"));
        assertThat(chinese.extract().body().asString()).contains("\"priceYuan\":100000000.00");
        String tag = chinese.extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/widgets/w7").then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/api/v1/widgets/w7")
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"v0-[0-9a-f]{16}\""))
                .body("qualifier.label", equalTo("less than"));
    }

    @Test
    void onlyTheFieldsAskedForAreAnswered() {
        put("w8", "{\"name\":\"wheel\"}").statusCode(201);
        given().get("/api/v1/widgets/w8?fields=name,version")
                .then()
                .body("$", hasKey("name"))
                .body("$", not(hasKey("code")));
        given().get("/api/v1/widgets?fields=code").then().body("items[0]", not(hasKey("name")));
    }

    @Test
    void aPageLinksToTheNextOneKeepingItsFilters() {
        given().get("/api/v1/widgets?limit=1&colour=red")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("next", equalTo("/api/v1/widgets?limit=1&colour=red&cursor=cursor+of%2F2"));
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemOfTheCatalogueToo() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", equalTo("未找到"));
        given().get("/api/v1/widgets/").then().statusCode(404).contentType(PROBLEM);
        given().delete("/api/v1/widgets").then().statusCode(405).contentType(PROBLEM);
        given().accept("text/csv").get("/api/v1/widgets").then().statusCode(406).contentType(PROBLEM);
        given().contentType("text/plain")
                .body("x")
                .put("/api/v1/widgets/w9")
                .then()
                .statusCode(415);
    }

    @Test
    void aFailureTellsNothingOfItsInside() {
        given().header("Accept-Language", "en")
                .get("/api/v1/widgets/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:problem-type:zone:internal"))
                .body("detail", not(containsString("secret")))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void codeListsAndProblemTypesAreServed() {
        given().get("/api/v1/code-lists")
                .then()
                .body("items.name", contains("audit-fault", "confidentiality", "figure-qualifier"));
        given().get("/api/v1/code-lists/figure-qualifier").then().body("codes.code", hasItems("EXACT", "GT", "LT"));
        given().get("/api/v1/code-lists/none").then().statusCode(404);
        given().get("/api/v1/problem-types").then().body("items.status", hasItems(400, 412, 428, 503));
    }

    @Test
    void theOpenApiDocumentIs303AndKnowsTheCommonAnswers() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"))
                .body(
                        "paths.'/api/v1/widgets/{code}'.get.responses.'404'.'$ref'",
                        equalTo("#/components/responses/Problem404"))
                .body("paths.'/api/v1/widgets/{code}'.get.security.oauth2", contains(contains("enterprise.read")))
                .body("components.schemas.Problem.required", hasItems("type", "title", "status"));
    }
}
