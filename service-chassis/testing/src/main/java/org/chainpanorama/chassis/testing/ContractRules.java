package org.chainpanorama.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an OpenAPI document owes those who generate clients from it and try it out. A service has one test that calls
 * {@link #check(Contract)}; every fault is named at once.
 */
public final class ContractRules {

    private static final String SCHEMA = "schema";
    private static final Set<String> BOUNDED_BY_FORMAT = Set.of("date", "date-time", "binary");

    private final Contract contract;
    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private ContractRules(Contract contract) {
        this.contract = contract;
        this.document = contract.document();
    }

    /** Fails with all faults of the document. */
    public static void check(Contract contract) {
        ContractRules rules = new ContractRules(contract);
        assertThat(rules.document.path("openapi").asText()).isEqualTo("3.0.3");
        rules.checkOperations();
        rules.checkComponents();
        assertThat(rules.faults).isEmpty();
    }

    private void checkOperations() {
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String name = method.getKey() + " " + path.getKey();
                JsonNode operation = method.getValue();
                String id = operation.path("operationId").asText();
                expect(!id.isEmpty() && ids.add(id), name + ": operationId '" + id + "' is missing or taken");
                expect(
                        operation.path("summary").asText().matches(".*[A-Za-z].*\\p{IsHan}.*"),
                        name + ": the summary is not in English and Chinese");
                expect(operation.path("tags").size() == 1, name + ": has no tag of its own");
                operation.path("parameters").forEach(parameter -> checkParameter(name, parameter));
                checkContents(name + " body", operation.path("requestBody").path("content"));
                operation
                        .path("responses")
                        .properties()
                        .forEach(response -> checkContents(
                                name + " " + response.getKey(),
                                response.getValue().path("content")));
                expect(hasProblem(operation.path("responses")), name + ": shows no problem");
            }
        }
    }

    private static boolean hasProblem(JsonNode responses) {
        return responses.properties().stream()
                .anyMatch(response -> response.getKey().startsWith("4")
                        && response.getValue().path("$ref").asText().contains("/Problem"));
    }

    private void checkComponents() {
        JsonNode components = document.path("components");
        components.path("parameters").forEach(parameter -> checkParameter("components", parameter));
        components
                .path("responses")
                .properties()
                .forEach(response ->
                        checkContents(response.getKey(), response.getValue().path("content")));
        components.path("schemas").properties().forEach(schema -> checkSchema(schema.getKey(), schema.getValue()));
    }

    private void checkParameter(String where, JsonNode parameter) {
        if (parameter.has("$ref")) return;
        String name = where + ": parameter " + parameter.path("name").asText();
        expect(!parameter.path("description").asText().isEmpty(), name + " is not described");
        checkSchema(name, parameter.path(SCHEMA));
        if (parameter.path("required").asBoolean()) {
            expect(parameter.has("example"), name + " has no example");
            checkExample(name, parameter);
        }
    }

    private void checkContents(String where, JsonNode contents) {
        contents.properties().forEach(content -> {
            expect(content.getValue().has("example"), where + ": " + content.getKey() + " has no example");
            checkExample(where, content.getValue());
        });
    }

    private void checkExample(String where, JsonNode described) {
        if (!described.has("example")) return;
        contract.faults(described.get("example"), described.path(SCHEMA))
                .forEach(fault -> faults.add(where + ": the example does not fit: " + fault));
    }

    private void checkSchema(String where, JsonNode schema) {
        String type = schema.path("type").asText();
        boolean reference = schema.has("allOf") || schema.has("$ref");
        if (type.equals("string") && !reference) checkText(where, schema);
        if (type.equals("integer") || type.equals("number")) {
            expect(schema.has("minimum") && schema.has("maximum"), where + " has no bounds");
        }
        if (type.equals("array")) {
            expect(schema.has("maxItems"), where + " may have any number of items");
            checkSchema(where + " items", schema.path("items"));
        }
        schema.path("properties").properties().forEach(property -> {
            String name = where + "." + property.getKey();
            expect(!property.getValue().path("description").asText().isEmpty(), name + " is not described");
            checkSchema(name, property.getValue());
        });
    }

    private void checkText(String where, JsonNode schema) {
        if (schema.has("enum")
                || BOUNDED_BY_FORMAT.contains(schema.path("format").asText())) return;
        expect(schema.has("maxLength"), where + " may be of any length");
        expect(schema.has("pattern"), where + " has no pattern");
    }

    private void expect(boolean kept, String fault) {
        if (!kept) faults.add(fault);
    }
}
