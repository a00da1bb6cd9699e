package org.chainpanorama.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ZoneTokens.class)
@QuarkusTestResource(PlayedOwners.class)
class RoutesTest {

    private static final List<String> SERVICES = List.of("enterprise-service", "project-service", "land-service");

    @Test
    void everyDocumentedPathOfAnOwnerLeadsToIt() throws IOException {
        PlayedOwners.all().forEach(owner -> owner.resetAll());
        SoftAssertions softly = new SoftAssertions();
        List<Set<String>> paths = new ArrayList<>();
        for (String service : SERVICES) {
            paths.add(documented(service));
            PlayedOwners.all()
                    .get(SERVICES.indexOf(service))
                    .stubFor(any(anyUrl()).willReturn(okJson("{\"owner\":\"" + service + "\"}")));
        }
        // What all have, each answers for itself; the gateway too.
        Set<String> everybodys = new HashSet<>(paths.get(0));
        everybodys.retainAll(paths.get(1));
        everybodys.retainAll(paths.get(2));
        for (int i = 0; i < SERVICES.size(); i++) {
            Set<String> own = new TreeSet<>(paths.get(i));
            own.removeAll(everybodys);
            for (String path : own) {
                String called = path.replaceAll("\\{[^}]*}", "1");
                softly.assertThat(given().get(called).asString())
                        .as(path)
                        .isEqualTo("{\"owner\":\"" + SERVICES.get(i) + "\"}");
            }
        }
        softly.assertAll();
    }

    private static Set<String> documented(String service) throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(Path.of("..", service, "openapi.json").toFile());
        Set<String> paths = new HashSet<>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }
}
