package org.chainpanorama.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.chainpanorama.chassis.testing.HostileRequests;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostileTest extends AuditTest {

    @TestHTTPResource("/")
    URI service;

    @Test
    void noHostileRequestMakesTheServiceFailOrTellHowItIsMade() {
        SoftAssertions softly = new SoftAssertions();
        HostileRequests.all("/api/v1/ledgers/", "/api/v1/ledgers/A-1").forEach(request -> {
            HostileRequests.Answer answer = HostileRequests.send(service, request);
            softly.assertThat(answer.status()).as(request.name()).isLessThan(500);
            softly.assertThat(answer.leak())
                    .as(request.name() + ": " + answer.text())
                    .isNull();
        });
        softly.assertAll();
    }

    @Test
    void aFailureInsideTellsNothingOfItself() {
        for (String failing : List.of("broken", "sql")) {
            String text = RestAssured.given()
                    .get("/api/v1/ledgers/" + failing)
                    .then()
                    .statusCode(500)
                    .extract()
                    .asString();
            assertThat(new HostileRequests.Answer(500, text).leak()).as(text).isNull();
            assertThat(text).doesNotContain("secret", "nowhere");
        }
    }
}
