package org.chainpanorama.project;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stands for enterprise-service with its 77 nodes: it knows chain WJZZ at once, CLOSED only for the service itself by its token, and LATER only after {@code /back} was called. */
public class CatalogueOwner implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private volatile boolean back;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/api/v1/chains/WJZZ/nodes", exchange -> answer(exchange, 200));
        server.createContext("/api/v1/chains/LATER/nodes", exchange -> answer(exchange, back ? 200 : 503));
        server.createContext(
                "/api/v1/chains/CLOSED/nodes", exchange -> answer(exchange, isKnown(exchange) ? 200 : 401));
        server.createContext("/oauth2/token", CatalogueOwner::giveToken);
        server.createContext("/back", exchange -> {
            back = true;
            answer(exchange, 200);
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "zone.enterprise.url",
                url,
                "zone.identity.token-url",
                url + "/oauth2/token",
                "zone.identity.secret",
                "s:cret",
                "zone.test.catalogue",
                url,
                "zone.catalogue.retry-after",
                "0s",
                "zone.nodes.verify-every",
                "1s");
    }

    private static boolean isKnown(HttpExchange exchange) {
        return "Bearer token-of-project-service"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static void giveToken(HttpExchange exchange) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString("project-service:s%3Acret".getBytes(StandardCharsets.UTF_8));
        boolean good =
                ("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] body =
                "{\"access_token\":\"token-of-project-service\",\"expires_in\":300}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(good ? 200 : 401, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        String nodes = Stream.of("U15", "P11", "C19", "D21", "S11")
                .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
                        .mapToObj("{\"code\":\"%c%%02d\"}".formatted(last.charAt(0))::formatted))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        byte[] body = nodes.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("ETag", "\"nodes-1\"");
        boolean held = "\"nodes-1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.sendResponseHeaders(status == 200 && held ? 304 : status, held ? -1 : body.length);
        if (!held) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
