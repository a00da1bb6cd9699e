package org.chainpanorama.land;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OgcBehindTheGatewayTest.TrustsItsCaller.class)
class OgcBehindTheGatewayTest {

    /** The gateway is at the address that the test calls from. */
    public static class TrustsItsCaller implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void linksLeadToTheAddressThatWasCalledAtTheGateway() {
        given().header("X-Forwarded-Host", "zone.example")
                .header("X-Forwarded-Proto", "https")
                .get("/ogc")
                .then()
                .statusCode(200)
                .body("links.href", everyItem(startsWith("https://zone.example/")));
        given().header("X-Forwarded-Host", "zone.example")
                .header("X-Forwarded-Proto", "javascript")
                .get("/ogc")
                .then()
                .body("links.href", everyItem(startsWith("http://zone.example/")));
    }
}
