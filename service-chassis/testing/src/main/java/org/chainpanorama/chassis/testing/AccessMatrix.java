package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every operation of the running service, asked with every bad token, as its OpenAPI document shows how to ask. The committed table
 * {@code access.csv} of the module's test resources names every operation with its scope and the status of each column; an operation
 * without a row fails, and so does a row without an operation. What stands under the path asked is the same afterwards.
 */
public final class AccessMatrix {

    private static final String OPEN = "open";

    private final JsonNode document = Contract.ofRunningService().document();
    private final DocumentedCall call = new DocumentedCall(document);
    private final Map<String, List<String>> table;
    private final List<String> faults = new ArrayList<>();

    private AccessMatrix(Class<?> test) {
        table = table(test);
    }

    /** Asks everything and fails with all that was answered otherwise than the table says. */
    public static void check(Class<?> test) {
        AccessMatrix matrix = new AccessMatrix(test);
        TreeSet<String> operations = new TreeSet<>();
        Operations.each(
                matrix.document,
                (path, method, operation) ->
                        operations.add(operation.path("operationId").asText()));
        assertThat(new TreeSet<>(matrix.table.keySet()))
                .as("operations of access.csv and of the document; each needs its row")
                .isEqualTo(operations);
        Operations.each(matrix.document, matrix::ask);
        assertThat(matrix.faults).isEmpty();
    }

    private void ask(String path, String method, JsonNode operation) {
        String id = operation.path("operationId").asText();
        List<String> row = table.get(id);
        String scope = operation.at("/security/0/oauth2/0").asText(OPEN);
        if (!row.get(0).equals(scope)) faults.add(id + " needs " + scope + ", the table says " + row.get(0));
        if (scope.equals(OPEN)) return;
        String before = stored(path);
        int column = 1;
        for (BadToken token : BadToken.values()) {
            Response answer = call.send(path, method, operation, token.of(scope));
            String expected = row.get(column++);
            if (!expected.equals(String.valueOf(answer.statusCode()))) {
                faults.add("%s with %s: %d instead of %s".formatted(id, token, answer.statusCode(), expected));
            }
        }
        if (!stored(path).equals(before)) faults.add(id + " changed what is stored");
    }

    /** What stands under a path for a caller who may read everything; nothing where the path cannot be read. */
    private String stored(String path) {
        JsonNode read = document.path("paths").path(path).path("get");
        if (read.isMissingNode()) return "";
        Response answer = call.send(path, "get", read, ZoneTokens.token(ZoneTokens.EVERY_SCOPE));
        return answer.statusCode() + String.valueOf((Object) answer.jsonPath().get("version"));
    }

    private static Map<String, List<String>> table(Class<?> test) {
        try (var file = test.getResourceAsStream("/access.csv")) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .forEach(row -> rows.put(row.get(0), row.subList(1, row.size())));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
