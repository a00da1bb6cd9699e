package org.chainpanorama.chassis.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.RawCall;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
class BodyLimitTest {

    private static final String TOKEN = ZoneTokens.token(ZoneTokens.EVERY_SCOPE);

    @TestHTTPResource
    URI service;

    private static ValidatableResponse put(String path, String body) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .put(path)
                .then();
    }

    private static String unknownFields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void aBodyHasTheBoundOfItsOperation() {
        String seventyThousand = "{\"name\":\"" + "x".repeat(70_000) + "\"}";
        put("/api/v1/widgets/b1", seventyThousand)
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:zone:body-too-large"))
                .body("detail", containsString("65536"));
        put("/api/v1/widgets/b1/large", seventyThousand).statusCode(400).body("errors.pointer[0]", equalTo("/name"));
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsStoppedWhileItIsRead() {
        try (RawCall call = RawCall.to(service)) {
            call.head("PUT", "/api/v1/widgets/b2", TOKEN, "Transfer-Encoding: chunked");
            for (int i = 0; i < 9; i++) call.chunk("x".repeat(8_000));
            assertThat(call.untilEnd()).startsWith("HTTP/1.1 413 ").contains("body-too-large");
        }
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsRefusedUnread() {
        try (RawCall call = RawCall.to(service)) {
            call.head("PUT", "/api/v1/widgets/b3", TOKEN, "Content-Length: 2000000000");
            assertThat(call.untilEnd()).startsWith("HTTP/1.1 413 ");
        }
    }

    /** Past the contract's validator, which takes seconds for such a body. */
    @Test
    void tenFaultsOfAKindAreListedAndTheRestIsCounted() {
        String body = unknownFields(140_000).replace("{", "{\"name\":\"x\",");
        JsonPath problem;
        try (RawCall call = RawCall.to(service)) {
            call.head(
                    "PUT", "/api/v1/widgets/b4/large", TOKEN, "Connection: close\r\nContent-Length: " + body.length());
            String answer = call.send(body).untilEnd();
            assertThat(answer).startsWith("HTTP/1.1 400 ");
            problem = JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n")));
        }
        assertThat(problem.getString("type")).isEqualTo("urn:problem-type:zone:validation-failed");
        assertThat(problem.getString("detail")).contains("140001");
        assertThat(problem.getList("errors.pointer"))
                .hasSize(11)
                .startsWith("/f0", "/f1")
                .endsWith("/f9", "/name");
        assertThat(problem.getInt("errorsNotListed")).isEqualTo(139_990);
    }

    @Test
    void faultyElementsOfAListAreCountedToo() {
        String parts = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 3 == 0 ? "{\"name\":1}" : i % 3 == 1 ? "7" : "{\"name\":\"a\",\"x\":[{}]}")
                .collect(Collectors.joining(","));
        put("/api/v1/widgets/b5", "{\"name\":\"wheel\",\"parts\":[" + parts + "]}")
                .statusCode(400)
                .body("errors", hasSize(20))
                .body("errors[0].pointer", equalTo("/parts/0/name"))
                .body("errors[1].pointer", equalTo("/parts/1"))
                .body("errorsNotListed", equalTo(2_980));
    }

    @Test
    void violationsStandInTheOrderOfTheBody() {
        String parts =
                IntStream.range(0, 30).mapToObj(i -> "{\"name\":\"toolong\"}").collect(Collectors.joining(","));
        put("/api/v1/widgets/b6", "{\"name\":\"wheel\",\"parts\":[" + parts + "]}")
                .statusCode(400)
                .body("errors[2].pointer", equalTo("/parts/1/name"))
                .body("errors[3].pointer", equalTo("/parts/2/name"))
                .body("errorsNotListed", equalTo(21));
    }

    @Test
    void fewFaultsAreListedWithoutACount() {
        put("/api/v1/widgets/b7", unknownFields(2)).body("errors", hasSize(3)).body("errorsNotListed", nullValue());
    }

    @Test
    void manyUnknownParametersAreNotAllAnswered() {
        String query = IntStream.range(0, 800).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        given().get("/api/v1/widgets?" + query)
                .then()
                .statusCode(400)
                .body("errors", hasSize(10))
                .body("errorsNotListed", equalTo(790));
    }
}
