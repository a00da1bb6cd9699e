package org.chainpanorama.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.testing.DocumentedCall;
import org.chainpanorama.local.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the merged document, asked with the values of its examples by a client that is bound to another zone.
 * {@code other-zone.csv} says what each answers; a new operation needs its row.
 */
@ExtendWith(RunningZone.class)
class OtherZoneIT {

    private final ObjectMapper json = new ObjectMapper();
    private final Zone zone;

    OtherZoneIT(Zone zone) {
        this.zone = zone;
    }

    @Test
    void aClientOfAnotherZoneGetsAndChangesNothingOfThisOne() throws IOException {
        JsonNode document = json.readTree(given().get("/openapi.json").asByteArray());
        DocumentedCall call = new DocumentedCall(document);
        String token = zone.token("other-zone");
        Map<String, String> answers = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    answers.put(
                            operation.path("operationId").asText(),
                            operation.has("security")
                                    ? said(call.send(path.getKey(), method.getKey(), operation, token))
                                    : "open");
                }));
        assertThat(written(answers)).isEqualTo(table());
    }

    /** The status, and where something is listed, whether there was anything. */
    private String said(Response answer) {
        String type = String.valueOf(answer.contentType());
        if (answer.statusCode() != 200 || !type.contains("json")) return String.valueOf(answer.statusCode());
        try {
            JsonNode body = json.readTree(answer.asByteArray());
            for (String list : new String[] {"items", "features"}) {
                if (body.path(list).isArray()) return body.path(list).isEmpty() ? "200 nothing" : "200 something";
            }
            return "200";
        } catch (IOException broken) {
            return "200 broken";
        }
    }

    private static String written(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + ',' + answer.getValue())
                .collect(Collectors.joining("\n", "operationId,answer\n", "\n"));
    }

    private static String table() throws IOException {
        try (var file = OtherZoneIT.class.getResourceAsStream("/other-zone.csv")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
