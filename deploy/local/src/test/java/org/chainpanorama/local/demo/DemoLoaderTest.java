package org.chainpanorama.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.local.ZoneException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

    private final List<String> received = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void requestsAreSentInOrderAndEveryPostHasTheSameKeyEachTime() {
        List<DemoSource> sources = List.of(source(
                DemoRequest.put("/api/v1/chains/WJZZ", "{\"name\":\"五金智造\"}"),
                DemoRequest.importRows("/api/v1/enterprises/import?mode=atomic", "{}\n{}\n")));
        loader().load(sources);
        loader().load(sources);
        assertThat(received).hasSize(4);
        assertThat(received.get(0)).isEqualTo("PUT /api/v1/chains/WJZZ application/json null {\"name\":\"五金智造\"}");
        assertThat(received.get(1))
                .startsWith("POST /api/v1/enterprises/import?mode=atomic application/x-ndjson demo-")
                .isEqualTo(received.get(3));
        assertThat(told.get(0)).startsWith("samples 样例, 2 requests");
    }

    @Test
    void aRefusedRequestStopsLoadingAndIsNamedWithTheProblem() {
        status = 422;
        answer = "{\"title\":\"Unprocessable\",\"detail\":\"No node X99\",\"errors\":[]}";
        assertThatThrownBy(() -> loader().load(List.of(source(
                        DemoRequest.put("/api/v1/projects/1", "{}"), DemoRequest.put("/api/v1/projects/2", "{}")))))
                .isInstanceOf(ZoneException.class)
                .hasMessage("The demo data was refused: PUT /api/v1/projects/1 -> 422 No node X99");
        assertThat(received).hasSize(1);
    }

    @Test
    void oneRejectedRowStopsLoading() {
        answer = "{\"read\":2,\"written\":1,\"rejected\":1,\"errors\":[{\"line\":2,\"code\":\"check-digit\"}]}";
        assertThatThrownBy(() -> loader().load(List.of(source(DemoRequest.importRows("/import", "{}")))))
                .isInstanceOf(ZoneException.class)
                .hasMessageContainingAll("POST /import", "1 rows rejected", "check-digit");
    }

    private DemoLoader loader() {
        return new DemoLoader(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "a token", told::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                body));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static DemoSource source(DemoRequest... requests) {
        return new DemoSource() {
            @Override
            public String title() {
                return "samples 样例";
            }

            @Override
            public Stream<DemoRequest> requests() {
                return Stream.of(requests);
            }
        };
    }
}
