package org.chainpanorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Few.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class RateLimitTest {

    /** So few that the minute cannot give one back in time. */
    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.rate.calls-per-minute", "2", "zone.metrics.open", "false");
        }
    }

    private static RequestSpecification as(String client) {
        String token =
                ZoneTokens.sign(ZoneTokens.claims("panorama.read audit.read").claim("client_id", client));
        return given().header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    @Test
    void aClientBeyondItsLimitIsToldWhenToComeAgainAndOthersAreNot() {
        as("eager").get("/api/v1/problem-types").then().statusCode(200);
        as("eager").get("/api/v1/problem-types").then().statusCode(200);
        as("eager")
                .get("/api/v1/parcels/P-1")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .body("type", equalTo("urn:problem-type:zone:rate-limited"))
                .body("detail", equalTo("At most 2 calls a minute"));
        as("calm").get("/api/v1/problem-types").then().statusCode(200);
        long last = as("auditor")
                .get("/api/v1/audit/gateway/verify")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("position");
        Map<String, Object> denial = as("auditor")
                .get("/api/v1/audit/gateway/records?after=" + (last - 2))
                .then()
                .extract()
                .path("items[0]");
        assertThat(denial)
                .containsEntry("client", "eager")
                .containsEntry("status", 429)
                .containsEntry("objectKeys", "1=parcels;2=P-1");
    }

    @Test
    void metricsAreForThisMachineOnly() {
        given().get("/q/metrics").then().statusCode(200);
        given().header("X-Forwarded-For", "10.0.0.7").get("/q/metrics").then().statusCode(404);
    }
}
