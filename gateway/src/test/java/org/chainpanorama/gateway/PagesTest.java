package org.chainpanorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/swagger-ui/",
                "/openapi.json",
                "/q/health/live",
                "/api/v1/code-lists",
                "/api/v1/nonsense",
                "/api/v1/parcels/none"
            })
    void everyAnswerCarriesTheSecurityHeadersOnce(String path) {
        Response answer = given().get(path);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src", "frame-ancestors 'none'");
    }

    @Test
    void dataRunsNothingAndPagesRunTheirOwn() {
        given().get("/api/v1/code-lists")
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
        given().get("/").then().header("Content-Security-Policy", containsString("style-src 'unsafe-inline'"));
        given().get("/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void noOtherOriginMayCallUnlessItIsNamed() {
        Response answer = given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/code-lists");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
