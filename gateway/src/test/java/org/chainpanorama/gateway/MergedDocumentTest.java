package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class MergedDocumentTest {

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
        document(PlayedOwners.PROJECT, "projects", "\"integer\"");
        document(PlayedOwners.LAND, "parcels", "\"string\"");
        document(PlayedOwners.ENTERPRISE, "enterprises", "\"integer\"");
        Awaitility.await()
                .until(() ->
                        !merged().extract().<String>path("info.description").contains("left out"));
    }

    @Test
    void oneDocumentHasTheOperationsOfAll() {
        merged().body("openapi", equalTo("3.0.3"))
                .body("paths", hasKey("/api/v1/panorama/chains/{chainCode}"))
                .body("paths", hasKey("/api/v1/reports/reconciliation"))
                .body("paths", hasKey("/api/v1/enterprises/{key}"))
                .body("paths", hasKey("/api/v1/projects/{key}"))
                .body("paths", hasKey("/api/v1/parcels/{key}"))
                .body("servers.url", equalTo(java.util.List.of("/")))
                .body("tags.name", hasItems("panorama", "reports", "parcels", "projects"));
    }

    @Test
    void pathsThatDoNotLeadToTheOwnerAreLeftOut() {
        merged().body("paths", not(hasKey("/api/v1/hidden")));
    }

    @Test
    void equalComponentsAreSharedAndUnequalOnesKeepTheirOwner() {
        merged().body("components.schemas", hasKey("View"))
                .body("components.schemas", hasKey("LandView"))
                .body("components.schemas", not(hasKey("ProjectView")))
                .body("components.schemas.LandPage.properties.view.$ref", equalTo("#/components/schemas/LandView"))
                .body("components.schemas", not(hasKey("Unused")));
        merged().body(
                        "paths.'/api/v1/parcels/{key}'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/LandPage"));
    }

    @Test
    void theScopesOfAllServicesAreInOneSecurityScheme() {
        merged().body(
                        "components.securitySchemes.played.flows.clientCredentials.scopes.keySet()",
                        hasItems("projects", "parcels", "enterprises"));
    }

    @Test
    void operationsHaveOneNameEach() {
        merged().body("paths.'/api/v1/enterprises/{key}'.get.operationId", equalTo("getThing"))
                .body("paths.'/api/v1/parcels/{key}'.get.operationId", equalTo("landGetThing"));
    }

    @Test
    void anOwnerThatIsDownIsLeftOutAndNamedUntilItIsBack() {
        PlayedOwners.LAND.resetAll();
        merged().body("paths", not(hasKey("/api/v1/parcels/{key}")))
                .body("info.description", containsString("land-service"));
        document(PlayedOwners.LAND, "parcels", "\"string\"");
        merged().body("paths", hasKey("/api/v1/parcels/{key}"));
    }

    @Test
    void anUnchangedDocumentIsNotSentTwice() {
        String tag = merged().extract().header("ETag");
        given().header("If-None-Match", tag).get("/openapi.json").then().statusCode(304);
    }

    @Test
    void swaggerUiReadsTheMergedDocument() {
        given().get("/swagger-ui/").then().statusCode(200).body(containsString("/openapi.json"));
    }

    @Test
    void theLandingPageSaysWhereToGo() {
        given().get("/").then().statusCode(200).contentType("text/html").body(containsString("/swagger-ui"));
    }

    private static void document(WireMockServer owner, String things, String type) {
        String document = """
                {"openapi":"3.0.3","info":{"title":"t","version":"1"},"tags":[{"name":"%1$s"}],
                 "paths":{"/api/v1/%1$s/{key}":{"get":{"operationId":"getThing","tags":["%1$s"],"responses":{"200":{"description":"ok",
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}}},
                  "/api/v1/hidden":{"get":{"operationId":"hidden","responses":{"200":{"description":"ok"}}}}},
                 "components":{"schemas":{"Page":{"type":"object","properties":{"view":{"$ref":"#/components/schemas/View"}}},
                   "View":{"type":%2$s},"Unused":{"type":"string"}},
                  "securitySchemes":{"played":{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"/t","scopes":{"%1$s":"x"}}}}}}}""".formatted(things, type);
        owner.stubFor(get(urlPathEqualTo("/q/openapi")).willReturn(okJson(document)));
    }

    private static ValidatableResponse merged() {
        return given().get("/openapi.json").then().statusCode(200);
    }
}
