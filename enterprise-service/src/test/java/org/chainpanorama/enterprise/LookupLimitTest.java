package org.chainpanorama.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A lookup is open to everybody, so everybody may try what it costs. */
@QuarkusTest
class LookupLimitTest {

    private static ValidatableResponse lookup(String body) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/enterprises/lookup")
                .then();
    }

    private static String codes(int count, String code) {
        return "{\"creditCodes\":["
                + IntStream.range(0, count).mapToObj(i -> '"' + code + '"').collect(Collectors.joining(",")) + "]}";
    }

    @Test
    void aThousandCodesFit() {
        lookup(codes(1_000, "91330784MA89000059")).statusCode(200);
    }

    @Test
    void ofAThousandWrongCodesTenAreNamedAndTheRestIsCounted() {
        lookup(codes(1_000, "wrong"))
                .statusCode(400)
                .body("errors", hasSize(10))
                .body("errors[9].pointer", equalTo("/creditCodes/9"))
                .body("errorsNotListed", equalTo(990));
    }

    @Test
    void ofManyUnknownFieldsTenAreNamedAndTheRestIsCounted() {
        String fields =
                IntStream.range(0, 4_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        lookup(fields).statusCode(400).body("errors", hasSize(11)).body("errorsNotListed", equalTo(3_990));
    }

    @Test
    void aLookupOfMoreThanAThousandCodesCouldNeedIsRefusedUnread() {
        lookup(codes(10_000, "91330784MA89000059")).statusCode(413).body("detail", containsString("65536"));
    }
}
