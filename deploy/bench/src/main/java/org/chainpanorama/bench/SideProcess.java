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

/** One more process of a service of the zone, started with variables of its own. */
final class SideProcess implements AutoCloseable {

    private static final int MOST_POLLS = 600;

    private final TiedProcess process;
    private final URI url;

    private SideProcess(TiedProcess process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Of enterprise-service, on the zone's database. */
    static SideProcess start(Zone zone, Path root, Path state, Map<String, String> more)
            throws IOException, InterruptedException {
        MySqlSchema schema = zone.database(ZoneService.ENTERPRISE);
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", schema.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", schema.user(),
                "QUARKUS_DATASOURCE_PASSWORD", schema.password(),
                "ZONE_TOKEN_JWKS", zone.gateway() + "/oauth2/jwks"));
        variables.putAll(more);
        return start(ZoneService.ENTERPRISE, LoopbackPorts.free(), root, state, variables);
    }

    /** Of the gateway, before the zone's owners; unless told otherwise it is its own identity provider, with the zone's keys. */
    static SideProcess gateway(Zone zone, Path root, Path state, Map<String, String> more)
            throws IOException, InterruptedException {
        int port = LoopbackPorts.free();
        Map<String, String> variables = new HashMap<>(Map.of(
                "ZONE_ENTERPRISE_URL", zone.url(ZoneService.ENTERPRISE).toString(),
                "ZONE_PROJECT_URL", zone.url(ZoneService.PROJECT).toString(),
                "ZONE_LAND_URL", zone.url(ZoneService.LAND).toString(),
                "ZONE_DEMO_IDENTITY_KEYS", zone.secretFile().getParent().toString(),
                "ZONE_AUDIT_FILE",
                        state.resolve("audit/side-" + port + ".jsonl").toString(),
                "ZONE_TOKEN_JWKS", "http://127.0.0.1:" + port + "/oauth2/jwks"));
        variables.putAll(more);
        return start(ZoneService.GATEWAY, port, root, state, variables);
    }

    private static SideProcess start(
            ZoneService service, int port, Path root, Path state, Map<String, String> particular)
            throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "ZONE_TOKEN_ISSUER", "urn:zone:demo",
                "ZONE_PUBLIC_READ", "true"));
        variables.putAll(particular);
        TiedProcess process = TiedProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms48m",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        root.resolve(service.module())
                                .resolve("target/quarkus-app/quarkus-run.jar")
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
        throw new IllegalStateException("A process at " + url + " did not become ready");
    }
}
