package org.chainpanorama.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Stands on an owner's port and answers everything with something that only looks like JSON. */
final class GarblingOwner implements AutoCloseable {

    private final HttpServer server;

    GarblingOwner(URI owner) throws IOException {
        server = HttpServer.create(new InetSocketAddress(owner.getHost(), owner.getPort()), 0);
        server.createContext("/", exchange -> {
            byte[] body = "{\"totals\":{\"enterpriseCount\":12,".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
