package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind a proxy that is trusted; ProxyTest shows the gateway without one. */
@QuarkusTest
@TestProfile(ForwardedTest.BehindAProxy.class)
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class ForwardedTest {

    /** The proxy is at the address that the test calls from. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zone.trusted-proxies", "127.0.0.1");
        }
    }

    @BeforeEach
    void landAnswers() {
        PlayedOwners.behave();
        PlayedOwners.LAND.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    }

    @Test
    void whatATrustedProxySaysOfItsCallerIsPassedOn() {
        given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "zone.example")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/parcels")
                .then()
                .statusCode(200);
        PlayedOwners.LAND.verify(getRequestedFor(urlEqualTo("/api/v1/parcels"))
                .withHeader("X-Forwarded-For", equalTo("203.0.113.7"))
                .withHeader("X-Forwarded-Host", matching("zone\\.example(:\\d+)?"))
                .withHeader("X-Forwarded-Proto", equalTo("https"))
                .withHeader("X-Forwarded-Prefix", absent()));
    }

    @Test
    void aSchemeOrHostThatIsNoneIsNotPassedOnWhoeverSaysIt() {
        given().header("X-Forwarded-Proto", "javascript")
                .header("X-Forwarded-Host", "<script>")
                .header("X-Forwarded-For", "evil")
                .get("/api/v1/parcels")
                .then()
                .statusCode(200);
        PlayedOwners.LAND.verify(getRequestedFor(urlEqualTo("/api/v1/parcels"))
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                .withHeader("X-Forwarded-Host", matching("(localhost|127\\.0\\.0\\.1):\\d+"))
                .withHeader("X-Forwarded-Proto", equalTo("http")));
    }
}
