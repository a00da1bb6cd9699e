package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.chainpanorama.chassis.testing.RawCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class SlowBodyTest {

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void theOwnerAnswersAll() {
        PlayedOwners.LAND.resetAll();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    }

    @Test
    void aSlowJsonBodyIsEndedWith408AndItsOwnerHearsNothingOfIt() {
        try (RawCall slow = RawCall.to(gateway)) {
            slow.head("PUT", "/api/v1/parcels/slow", "none", "Content-Length: 500")
                    .send("{");
            assertThat(slow.untilEnd()).startsWith("HTTP/1.1 408 ").contains("request-timeout");
        }
        PlayedOwners.LAND.verify(0, putRequestedFor(urlEqualTo("/api/v1/parcels/slow")));
    }

    @Test
    void aSlowStreamIsEndedWith408() {
        try (RawCall slow = RawCall.to(gateway)) {
            slow.send(
                            "POST /api/v1/parcels/import HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nContent-Length: 500\r\n\r\na")
                    .send("b");
            assertThat(slow.untilEnd()).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void aChunkedJsonBodyArrivesWhole() {
        try (RawCall call = RawCall.to(gateway)) {
            call.head("PUT", "/api/v1/parcels/chunked", "none", "Connection: close\r\nTransfer-Encoding: chunked")
                    .chunk("{\"a\":")
                    .chunk("1}")
                    .send("0\r\n\r\n");
            assertThat(call.untilEnd()).startsWith("HTTP/1.1 200 ");
        }
        PlayedOwners.LAND.verify(
                1, putRequestedFor(urlEqualTo("/api/v1/parcels/chunked")).withRequestBody(equalTo("{\"a\":1}")));
    }

    @Test
    void aJsonBodyLargerThanAnyOwnerTakesIsRefusedAtTheDoor() {
        try (RawCall call = RawCall.to(gateway)) {
            call.head("PUT", "/api/v1/parcels/large", "none", "Content-Length: 3000000");
            assertThat(call.untilEnd()).startsWith("HTTP/1.1 413 ").contains("body-too-large");
        }
    }
}
