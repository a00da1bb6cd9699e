package org.chainpanorama.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** An owner that streams, and notices when nobody listens any more. */
public class StreamedOwner implements QuarkusTestResourceLifecycleManager {

    static final AtomicLong WRITTEN = new AtomicLong();
    static volatile CountDownLatch left = new CountDownLatch(1);

    private static final Buffer CHUNK = Buffer.buffer(new byte[65_536]);

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer().requestHandler(StreamedOwner::answer);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return Map.of("zone.project.url", "http://127.0.0.1:" + server.actualPort());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/api/v1/projects/import" -> count(request);
            case "/api/v1/projects/endless" -> stream(request, Long.MAX_VALUE);
            case "/api/v1/projects/big" -> stream(request, Long.parseLong(request.getParam("bytes")));
            case "/api/v1/projects/silent" -> request.connection().closeHandler(closed -> left.countDown());
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static void count(HttpServerRequest request) {
        AtomicLong bytes = new AtomicLong();
        request.handler(chunk -> bytes.addAndGet(chunk.length()));
        request.endHandler(end -> request.response().end(String.valueOf(bytes)));
    }

    private static void stream(HttpServerRequest request, long bytes) {
        WRITTEN.set(0);
        request.response().setChunked(true);
        request.response().exceptionHandler(gone -> left.countDown());
        request.response().closeHandler(gone -> left.countDown());
        request.response().drainHandler(drained -> fill(request, bytes));
        fill(request, bytes);
    }

    private static void fill(HttpServerRequest request, long bytes) {
        while (!request.response().ended()
                && !request.response().closed()
                && !request.response().writeQueueFull()) {
            request.response().write(CHUNK);
            if (WRITTEN.addAndGet(CHUNK.length()) >= bytes) request.response().end();
        }
    }
}
