package org.chainpanorama.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.SoftAssertions;
import org.chainpanorama.chassis.testing.HostileRequests;
import org.chainpanorama.chassis.testing.HostileRequests.Answer;
import org.chainpanorama.chassis.testing.HostileRequests.Hostile;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
class WellFormedRequestsTest {

    @TestHTTPResource("/")
    URI service;

    private Answer send(String request) {
        return HostileRequests.send(service, new Hostile(request, request.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatIsNoCallIsRefusedWithAProblem() {
        SoftAssertions softly = new SoftAssertions();
        HostileRequests.malformed("/api/v1/code-lists").forEach(request -> {
            Answer answer = HostileRequests.send(service, request);
            softly.assertThat(answer.status())
                    .as(request + ": " + answer.text())
                    .isBetween(400, 405);
            softly.assertThat(answer.text()).as(request.name()).contains("application/problem+json");
        });
        softly.assertAll();
    }

    @Test
    void traceIsNotAllowedAndWhatIsAllowedIsSaid() {
        Answer answer = send("TRACE /api/v1/code-lists HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text().toLowerCase()).contains("allow: get, head, post");
    }

    @Test
    void anOldCallerThatNamesTheHostIsServed() {
        assertThat(send("GET /api/v1/code-lists HTTP/1.0\r\nHost: a\r\n\r\n").status())
                .isEqualTo(200);
        assertThat(send("GET /q/health/live HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    }

    @Test
    void aPathThatEndsInASlashNamesNothing() {
        Answer answer = send("GET /api/v1/code-lists/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("urn:problem-type:zone:not-found");
    }
}
