package org.chainpanorama.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AuditSwitchTest.Off.class)
class AuditSwitchTest extends AuditTest {

    /** As for measuring what auditing costs. */
    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.audit.enabled", "false");
        }
    }

    @Test
    void switchedOffNothingIsRecorded() {
        given().get("/api/v1/ledgers/A-1").then().statusCode(200);
        assertThat(chain()).isEmpty();
    }
}
