package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlayedOwners.class)
class ProxyTest {

    private static final WireMockServer LAND = PlayedOwners.LAND;

    @BeforeEach
    void allOwnersAnswer() {
        PlayedOwners.behave();
    }

    @ParameterizedTest
    @CsvSource({
        "0, /api/v1/chains",
        "0, /api/v1/chains/WJZZ/nodes",
        "0, /api/v1/enterprises",
        "0, /api/v1/annual-figures/import",
        "0, /api/v1/supply-relations",
        "0, /api/v1/leader-designations",
        "0, /api/v1/reward-policies",
        "0, /api/v1/reward-applications",
        "0, /api/v1/enterprise-statistics/tiers",
        "0, /api/v1/enterprise-changes",
        "0, /api/v1/positions/import",
        "0, /api/v1/enterprise-imports/1",
        "0, /api/v1/tier-thresholds",
        "1, /api/v1/projects",
        "1, /api/v1/project-groups",
        "1, /api/v1/service-tickets",
        "1, /api/v1/supervision/lights",
        "1, /api/v1/project-statistics/funnel",
        "1, /api/v1/project-changes",
        "2, /api/v1/parcels",
        "2, /api/v1/blocks",
        "2, /api/v1/redevelopments",
        "2, /api/v1/carriers",
        "2, /api/v1/site-holds",
        "2, /api/v1/land-statistics/carriers",
        "2, /api/v1/land-changes",
        "2, /ogc",
        "2, /ogc/conformance"
    })
    void everyPathGoesToItsOwner(int owner, String path) {
        PlayedOwners.all().get(owner).stubFor(get(path).willReturn(okJson("{\"owner\":" + owner + "}")));
        given().get(path).then().statusCode(200).body("owner", equalTo(owner));
    }

    @Test
    void aPathOfNobodyIsNotFound() {
        for (String path : new String[] {"/api/v1/parcelsX", "/api/v1/nonsense", "/ogcx", "/api/v2/parcels"}) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:problem-type:zone:not-found"));
        }
    }

    @Test
    void queryBodyAndHeadersArriveAsTheyWereSent() {
        LAND.stubFor(put(urlEqualTo("/api/v1/parcels/330784001002GB00001?a=%E5%8C%BA&a=b%2Fc&empty="))
                .withHeader("If-Match", com.github.tomakehurst.wiremock.client.WireMock.equalTo("\"v7-1\""))
                .withHeader("Content-Type", com.github.tomakehurst.wiremock.client.WireMock.equalTo("application/json"))
                .withRequestBody(equalToJson("{\"name\":\"长城\"}"))
                .willReturn(okJson("{}")
                        .withStatus(201)
                        .withHeader("ETag", "\"v8-2\"")
                        .withHeader("Location", "/api/v1/parcels/330784001002GB00001")));
        given().urlEncodingEnabled(false)
                .header("If-Match", "\"v7-1\"")
                .header("Content-Type", "application/json")
                .body("{\"name\":\"长城\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/api/v1/parcels/330784001002GB00001?a=%E5%8C%BA&a=b%2Fc&empty=")
                .then()
                .statusCode(201)
                .header("ETag", "\"v8-2\"")
                .header("Location", "/api/v1/parcels/330784001002GB00001");
    }

    @Test
    void entityTagsAndNotModifiedPassBothWays() {
        LAND.stubFor(get("/api/v1/blocks").willReturn(okJson("{\"items\":[]}").withHeader("ETag", "\"abc\"")));
        LAND.stubFor(get("/api/v1/blocks")
                .withHeader("If-None-Match", com.github.tomakehurst.wiremock.client.WireMock.equalTo("\"abc\""))
                .willReturn(aResponse().withStatus(304).withHeader("ETag", "\"abc\"")));
        given().get("/api/v1/blocks").then().statusCode(200).header("ETag", "\"abc\"");
        given().header("If-None-Match", "\"abc\"")
                .get("/api/v1/blocks")
                .then()
                .statusCode(304)
                .header("ETag", "\"abc\"")
                .body(equalTo(""));
    }

    @Test
    void theOwnersProblemsPassUnchanged() {
        String problem =
                "{\"type\":\"urn:problem-type:zone:validation-failed\",\"title\":\"t\",\"status\":400,\"errors\":[]}";
        LAND.stubFor(get("/api/v1/parcels")
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(problem)));
        Response response = given().get("/api/v1/parcels");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.asString()).isEqualTo(problem);
    }

    @Test
    void answersWithoutABodyHaveNone() {
        LAND.stubFor(head(urlEqualTo("/api/v1/parcels")).willReturn(aResponse().withHeader("ETag", "\"x\"")));
        LAND.stubFor(
                delete(urlEqualTo("/api/v1/parcels/1")).willReturn(aResponse().withStatus(204)));
        given().head("/api/v1/parcels").then().statusCode(200).header("ETag", "\"x\"");
        given().delete("/api/v1/parcels/1")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(equalTo(""));
    }

    @Test
    void aCompressedAnswerStaysAsTheOwnerCompressedIt() {
        byte[] body = {31, -117, 8, 0, 0};
        LAND.stubFor(get("/api/v1/carriers")
                .willReturn(aResponse()
                        .withHeader("Content-Encoding", "gzip")
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
        LAND.stubFor(get("/api/v1/blocks").willReturn(okJson("{\"items\":[]}").withHeader("ETag", "\"abc\"")));
        Response plain = given().header("Accept-Encoding", "gzip").get("/api/v1/blocks");
        assertThat(plain.headers().getValues("Content-Encoding")).isSubsetOf("gzip", "identity");
        given().config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/carriers")
                .then()
                .header("Content-Encoding", "gzip")
                .body(org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void whatBelongsToOneConnectionStaysThere() {
        LAND.stubFor(any(anyUrl())
                .willReturn(okJson("{}")
                        .withHeader("Connection", "X-Answer-Hop")
                        .withHeader("X-Answer-Hop", "1")
                        .withHeader("Keep-Alive", "timeout=5")
                        .withHeader("X-Answer", "2")));
        given().header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "1")
                .header("Keep-Alive", "timeout=9")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "secret")
                .header("X-Stays", "2")
                .get("/api/v1/parcels")
                .then()
                .statusCode(200)
                .header("X-Answer-Hop", nullValue())
                .header("Keep-Alive", nullValue())
                .header("X-Answer", "2");
        LAND.verify(getRequestedFor(urlEqualTo("/api/v1/parcels"))
                .withHeader("X-Hop", absent())
                .withHeader("Keep-Alive", absent())
                .withHeader("TE", absent())
                .withHeader("Proxy-Authorization", absent())
                .withHeader("X-Stays", matching("2")));
    }

    @Test
    void theOwnerLearnsWhoAskedAndWhereFromTheGatewayAndNotFromTheCaller() {
        LAND.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Port", "1")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Proto", "javascript")
                .header("X-Real-IP", "203.0.113.7")
                .header("Forwarded", "for=203.0.113.7;host=evil.example;proto=javascript")
                .get("/api/v1/parcels")
                .then()
                .statusCode(200);
        LAND.verify(getRequestedFor(urlEqualTo("/api/v1/parcels"))
                .withHeader("X-Forwarded-For", matching("127\\.0\\.0\\.1"))
                .withHeader("X-Forwarded-Proto", matching("http"))
                .withHeader("X-Forwarded-Host", matching("(localhost|127\\.0\\.0\\.1):\\d+"))
                .withHeader("X-Forwarded-Port", absent())
                .withHeader("X-Forwarded-Prefix", absent())
                .withHeader("X-Real-IP", absent())
                .withHeader(
                        "Forwarded",
                        matching("for=127\\.0\\.0\\.1;host=\"(localhost|127\\.0\\.0\\.1):\\d+\";proto=http")));
    }

    @Test
    void anOwnerThatIsSilentIsATimeout() {
        LAND.stubFor(get("/api/v1/parcels").willReturn(okJson("{}").withFixedDelay(20_000)));
        problem("/api/v1/parcels", 504, "upstream-timeout");
    }

    @Test
    void anOwnerThatBreaksOffIsInvalid() {
        LAND.stubFor(get("/api/v1/parcels").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        problem("/api/v1/parcels", 502, "upstream-invalid");
        LAND.stubFor(get("/api/v1/parcels").willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
        problem("/api/v1/parcels", 502, "upstream-invalid");
    }

    private static void problem(String path, int status, String type) {
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:zone:" + type))
                .body("status", equalTo(status))
                .body("instance", equalTo(path))
                .body("detail", containsString("land-service"));
    }
}
