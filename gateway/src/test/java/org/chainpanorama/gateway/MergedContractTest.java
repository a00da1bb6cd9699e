package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.chainpanorama.chassis.testing.CommittedContract;
import org.chainpanorama.chassis.testing.Contract;
import org.chainpanorama.chassis.testing.ContractRules;
import org.junit.jupiter.api.Test;

/** The merged document of the owners' committed ones. */
@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class MergedContractTest {

    @Test
    void theCommittedDocumentIsTheOwnersCommittedOnesMerged() throws IOException {
        PlayedOwners.behave();
        plays(PlayedOwners.ENTERPRISE, "enterprise-service");
        plays(PlayedOwners.PROJECT, "project-service");
        plays(PlayedOwners.LAND, "land-service");
        Awaitility.await().until(() -> {
            JsonNode paths = merged().path("paths");
            return paths.has("/api/v1/enterprises/{creditCode}")
                    && paths.has("/api/v1/projects/{projectCode}")
                    && paths.has("/api/v1/parcels/{parcelCode}");
        });
        CommittedContract.check(merged());
        ContractRules.check(new Contract(merged()));
    }

    private static void plays(WireMockServer owner, String service) throws IOException {
        String document = Files.readString(Path.of("..", service, "openapi.json"));
        owner.stubFor(get(urlPathEqualTo("/q/openapi")).willReturn(okJson(document)));
    }

    private static JsonNode merged() throws IOException {
        return new ObjectMapper().readTree(given().get("/openapi.json").asByteArray());
    }
}
