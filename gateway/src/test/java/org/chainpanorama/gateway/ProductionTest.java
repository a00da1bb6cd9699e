package org.chainpanorama.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProductionTest.Production.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class ProductionTest {

    /** As it is deployed, with a page of one other origin allowed to call. */
    public static class Production implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "prod";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zone.audit.file",
                    "target/audit/production.jsonl",
                    "zone.demo-identity.keys",
                    "target/no-such-folder",
                    "quarkus.http.cors.enabled",
                    "true",
                    "quarkus.http.cors.origins",
                    "https://office.example");
        }
    }

    @Test
    void thereIsNoDemoIdentityProvider() {
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "public")
                .formParam("client_secret", "x")
                .post("/oauth2/token")
                .then()
                .statusCode(404)
                .body("access_token", nullValue());
        given().get("/oauth2/jwks").then().statusCode(404).body("keys", nullValue());
    }

    @Test
    void anOriginThatIsNamedMayCallAndNoOther() {
        preflight("https://office.example")
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://office.example"));
        preflight("https://elsewhere.example").statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/code-lists")
                .then();
    }
}
