package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The three owners, played, because a real one cannot be made to hang, stutter or answer nonsense on demand. */
public class PlayedOwners implements QuarkusTestResourceLifecycleManager {

    public static final WireMockServer ENTERPRISE = server();
    public static final WireMockServer PROJECT = server();
    public static final WireMockServer LAND = server();

    static final String ENTERPRISE_SUMMARY = "/api/v1/enterprise-statistics/chains/WJZZ/summary";
    static final String PROJECT_SUMMARY = "/api/v1/project-statistics/chains/WJZZ/summary";
    static final String LAND_SUMMARY = "/api/v1/land-statistics/chains/WJZZ/summary";

    @Override
    public Map<String, String> start() {
        // The machine that runs the tests may be busy with much else.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        all().forEach(WireMockServer::start);
        return Map.of(
                "zone.enterprise.url",
                ENTERPRISE.baseUrl(),
                "zone.project.url",
                PROJECT.baseUrl(),
                "zone.land.url",
                LAND.baseUrl(),
                "zone.owner.deadline",
                "2s",
                "zone.owner.breaker.delay",
                "200ms",
                "zone.proxy.lanes.read.answer-within",
                "3s");
    }

    @Override
    public void stop() {
        all().forEach(WireMockServer::stop);
    }

    static List<WireMockServer> all() {
        return List.of(ENTERPRISE, PROJECT, LAND);
    }

    /** Every owner answers well again. */
    static void behave() {
        all().forEach(WireMockServer::resetAll);
        all().forEach(owner -> owner.stubFor(get("/q/health/live").willReturn(okJson("{\"status\":\"UP\"}"))));
        ENTERPRISE.stubFor(summary(ENTERPRISE_SUMMARY, "enterprise-summary.json"));
        PROJECT.stubFor(summary(PROJECT_SUMMARY, "project-summary.json"));
        LAND.stubFor(summary(LAND_SUMMARY, "land-summary.json"));
    }

    /** One owner answers this URL with this JSON. */
    static void answer(String service, String url, JsonNode json) {
        WireMockServer owner = all().get(List.of("enterprise-service", "project-service", "land-service")
                .indexOf(service));
        owner.stubFor(get(urlEqualTo(url)).willReturn(okJson(json.toString())));
    }

    /** The evidence that proves every claim: service, then URL, then JSON. */
    static ObjectNode evidence() {
        try {
            return (ObjectNode) new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text("evidence.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every owner gives this evidence. */
    static void give(JsonNode evidence) {
        evidence.fields().forEachRemaining(service -> service.getValue()
                .fields()
                .forEachRemaining(piece -> answer(service.getKey(), piece.getKey(), piece.getValue())));
    }

    private static MappingBuilder summary(String path, String file) {
        return get(urlPathEqualTo(path)).willReturn(okJson(text(file)).withHeader("ETag", "\"" + file + "\""));
    }

    static String text(String file) {
        try (InputStream stream = PlayedOwners.class.getResourceAsStream("/owners/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WireMockServer server() {
        return new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .gzipDisabled(true)
                .jettyStopTimeout(100L));
    }
}
