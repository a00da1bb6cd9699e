package org.chainpanorama.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document promises to those who generate clients from it. */
@QuarkusTest
class ContractTest {

    /** What most callers read and write. */
    private static final List<String> OUR_OWN = List.of(
            "ChainView",
            "NodeView",
            "EnterpriseView",
            "EnterpriseRegistration",
            "PositionsView",
            "AnnualFigureView",
            "SupplyView",
            "RewardPolicyView",
            "RevenueBandsView",
            "EnterpriseChainSummaryView");

    @Test
    void everyOperationSaysWhatItIsInBothLanguagesAndDescribesItsParameters() throws IOException {
        String document =
                RestAssured.given().accept("application/json").get("/q/openapi").asString();
        Files.writeString(Path.of("target", "openapi.json"), document);
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode contract = new ObjectMapper().readTree(document);
        assertThat(contract.path("openapi").asText()).isEqualTo("3.0.3");
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    String name = method.getKey() + " " + path.getKey();
                    String id = operation.path("operationId").asText();
                    if (id.isEmpty() || !ids.add(id)) {
                        faults.add(name + ": operationId '" + id + "' is missing or taken");
                    }
                    if (!operation.path("summary").asText().matches(".*[A-Za-z].*\\p{IsHan}.*")) {
                        faults.add(name + ": the summary is not in English and Chinese");
                    }
                    if (operation.path("tags").size() != 1) {
                        faults.add(name + ": has no tag of its own");
                    }
                    operation.path("parameters").forEach(parameter -> {
                        if (!parameter.has("$ref")
                                && parameter.path("description").asText().isEmpty()) {
                            faults.add(name + ": parameter "
                                    + parameter.path("name").asText() + " is not described");
                        }
                    });
                }));
        OUR_OWN.forEach(schema -> contract.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .properties()
                .forEach(property -> {
                    if (property.getValue().path("description").asText().isEmpty()) {
                        faults.add(schema + "." + property.getKey() + " is not described");
                    }
                }));
        assertThat(faults).isEmpty();
    }
}
