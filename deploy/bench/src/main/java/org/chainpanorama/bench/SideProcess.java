package org.chainpanorama.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.mysql.LoopbackPorts;
import org.chainpanorama.mysql.MySqlSchema;
import org.chainpanorama.mysql.TiedProcess;

/** One more process of enterprise-service on the zone's database, started with variables of its own. */
final class SideProcess implements AutoCloseable {

    private static final int MOST_POLLS = 600;

    private final TiedProcess process;
    private final URI url;

    private SideProcess(TiedProcess process, URI url) {
        this.process = process;
        this.url = url;
    }

    static SideProcess start(Zone zone, Path root, Path state, Map<String, String> more)
            throws IOException, InterruptedException {
        int port = LoopbackPorts.free();
        MySqlSchema schema = zone.database(ZoneService.ENTERPRISE);
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL",
                schema.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                schema.user(),
                "QUARKUS_DATASOURCE_PASSWORD",
                schema.password(),
                "ZONE_TOKEN_JWKS",
                zone.gateway() + "/oauth2/jwks",
                "ZONE_TOKEN_ISSUER",
                "urn:zone:demo",
                "ZONE_PUBLIC_READ",
                "true"));
        variables.putAll(more);
        TiedProcess process = TiedProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms48m",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        root.resolve("enterprise-service/target/quarkus-app/quarkus-run.jar")
                                .toString()),
                variables,
                state.resolve("log/side-" + port + ".log"));
        SideProcess side = new SideProcess(process, URI.create("http://127.0.0.1:" + port));
        side.awaitReady();
        return side;
    }

    URI url() {
        return url;
    }

    @Override
    public void close() {
        process.end(Duration.ofSeconds(3).toMillis());
    }

    private void awaitReady() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(url.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (int poll = 0; poll < MOST_POLLS && !process.hasEndedWithin(200); poll++) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                continue;
            }
        }
        close();
        throw new IllegalStateException("A process of enterprise-service did not become ready");
    }
}
