package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.chainpanorama.chassis.testing.HostileRequests;
import org.chainpanorama.chassis.testing.HostileRequests.Hostile;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class HostileTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void noHostileRequestMakesTheGatewayFailOrTellHowItIsMade() {
        PlayedOwners.LAND.resetAll();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        Stream<Hostile> own = HostileRequests.all("/api/v1/panorama/chains/", "/oauth2/token");
        // The played owner itself fails at a charset that is none.
        Stream<Hostile> passedOn = HostileRequests.all("/api/v1/parcels/", "/api/v1/parcels/P-1")
                .filter(request -> !request.name().equals("nonsense charset"));
        SoftAssertions softly = new SoftAssertions();
        Stream.concat(own, passedOn).forEach(request -> {
            HostileRequests.Answer answer = HostileRequests.send(gateway, request);
            softly.assertThat(answer.status())
                    .as(request.name() + ": " + answer.text())
                    .isLessThan(500);
            softly.assertThat(answer.leak())
                    .as(request.name() + ": " + answer.text())
                    .isNull();
        });
        softly.assertAll();
    }

    @Test
    void whatIsNoCallIsRefusedWithAProblemAndPassedOnToNobody() {
        PlayedOwners.LAND.resetAll();
        SoftAssertions softly = new SoftAssertions();
        Stream.concat(
                        HostileRequests.malformed("/api/v1/panorama/chains/WJZZ"),
                        HostileRequests.malformed("/api/v1/parcels"))
                .forEach(request -> {
                    HostileRequests.Answer answer = HostileRequests.send(gateway, request);
                    softly.assertThat(answer.status())
                            .as(request.name() + ": " + answer.text())
                            .isBetween(400, 405);
                    softly.assertThat(answer.text()).as(request.name()).contains("application/problem+json");
                });
        Hostile preface = new Hostile("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        softly.assertThat(HostileRequests.send(gateway, preface).status()).isBetween(0, 499);
        softly.assertThat(PlayedOwners.LAND.getAllServeEvents()).isEmpty();
        softly.assertAll();
    }
}
