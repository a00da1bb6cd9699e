package org.chainpanorama.enterprise;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.testing.StoredRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table {@code bad-inputs.csv}: each bad input gets its documented problem, and the database stays as it was. */
@QuarkusTest
class BadInputTest {

    private static BadInputWorld world;

    /** The database as the last case left it. */
    private static SortedMap<String, String> known;

    @BeforeEach
    void thereIsSomethingToSpoil() {
        if (world == null) {
            world = BadInputWorld.make();
            known = StoredRows.sums();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bad-inputs.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 8192)
    void everyBadInputIsAnsweredAsDocumentedAndChangesNothing(
            String sentence, String request, String headers, String body, String outcome, String places) {
        Response answer = send(request, headers, body);
        SortedMap<String, String> before = known;
        known = StoredRows.sums();
        assertThat(outcomeOf(answer)).as(answer.asString()).isEqualTo(outcome);
        assertThat(placesOf(answer)).as(answer.asString()).isEqualTo(places == null ? "" : places);
        assertThat(known).isEqualTo(before);
    }

    /** The types go out as the table has them, without a charset that nobody wrote. */
    private static final RestAssuredConfig AS_WRITTEN = RestAssuredConfig.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static Response send(String request, String headers, String body) {
        String method = request.substring(0, request.indexOf(' '));
        RequestSpecification call = RestAssured.given().config(AS_WRITTEN).urlEncodingEnabled(false);
        Map<String, String> sent = headers(method);
        for (String header :
                headers == null ? new String[0] : world.filled(headers).split(" & ")) {
            int colon = header.indexOf(':');
            sent.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        sent.values().removeIf(String::isEmpty);
        call.headers(sent);
        if (!method.equals("GET") && !method.equals("DELETE")) {
            call.body(world.bytes(body == null ? "" : body));
        }
        return call.request(method, "/api/v1" + world.filled(request.substring(method.length() + 1)));
    }

    /** What a good request has. */
    private static Map<String, String> headers(String method) {
        Map<String, String> headers = new TreeMap<>();
        switch (method) {
            case "PUT" -> headers.put("Content-Type", "application/json");
            case "PATCH" -> headers.put("Content-Type", "application/merge-patch+json");
            case "POST" -> {
                headers.put("Content-Type", "application/json");
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
            }
            default -> {
                // No body.
            }
        }
        return headers;
    }

    private static String outcomeOf(Response answer) {
        if (answer.statusCode() == 200 && answer.asString().contains("\"rejected\"")) {
            return "200 rejected";
        }
        if (!answer.contentType().startsWith("application/problem+json")) {
            return answer.statusCode() + " " + answer.contentType();
        }
        assertThat(answer.asString()).doesNotContain("Exception", "org.", "java.", "select ", "insert ");
        return answer.statusCode() + " " + answer.<String>path("type").replace("urn:problem-type:zone:", "");
    }

    private static String placesOf(Response answer) {
        List<Map<String, Object>> errors = JsonPath.from(answer.asString()).getList("errors");
        return errors == null
                ? ""
                : errors.stream().map(BadInputTest::place).sorted().collect(Collectors.joining(" "));
    }

    private static String place(Map<String, Object> error) {
        Object line = error.getOrDefault("line", "");
        String where = "body".equals(error.get("in")) || error.get("in") == null
                ? "" + line + error.get("pointer")
                : error.get("in") + " " + error.get("name");
        return where + ":" + error.get("code");
    }
}
