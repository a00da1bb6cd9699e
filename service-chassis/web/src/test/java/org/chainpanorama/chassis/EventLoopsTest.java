package org.chainpanorama.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.chainpanorama.chassis.testing.UnblockedEventLoops;
import org.chainpanorama.chassis.testing.ZoneTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EventLoopsTest.FewThreads.class)
@QuarkusTestResource(ZoneTokens.class)
class EventLoopsTest {

    private static final int THREADS = 4;

    /** So few threads that a test can keep them all. */
    public static class FewThreads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.thread-pool.max-threads", String.valueOf(THREADS), "zone.liveness.patience", "500ms");
        }
    }

    @TestHTTPResource("/")
    URI service;

    private final Vertx vertx;

    EventLoopsTest(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The status; 0 where there is no answer in time. A new connection each time may be served by another loop. */
    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    @Test
    void aProcessLivesThoughAllItsThreadsAreBusy() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(THREADS);
        try {
            IntStream.range(0, THREADS * 4)
                    .forEach(i -> Infrastructure.getDefaultExecutor().execute(() -> {
                        busy.countDown();
                        awaits(done);
                    }));
            busy.await();
            assertThat(status("/api/v1/problem-types")).isZero();
            assertThat(status("/q/health/live")).isEqualTo(200);
        } finally {
            done.countDown();
        }
        await().until(() -> status("/api/v1/problem-types") == 200);
    }

    @Test
    void aProcessWithALoopThatWaitsDoesNotLiveAndItsTestFails() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try {
            CountDownLatch begun = new CountDownLatch(1);
            vertx.getOrCreateContext().runOnContext(now -> {
                begun.countDown();
                awaits(done);
            });
            begun.await();
            for (int i = 0; i < 4; i++) assertThat(status("/q/health/live")).isNotEqualTo(200);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThatThrownBy(() -> new UnblockedEventLoops().afterEach(null))
                            .isInstanceOf(AssertionError.class)
                            .hasStackTraceContaining("EventLoopsTest.awaits"));
        } finally {
            done.countDown();
        }
        await().until(() -> status("/q/health/live") == 200);
        List<Throwable> fromTheLastMoments = UnblockedEventLoops.seen();
        assertThat(fromTheLastMoments).allSatisfy(seen -> assertThat(seen).hasStackTraceContaining("awaits"));
    }

    @Test
    void aQuestionWhetherTheLoopsTurnLeavesNothingBehindInThem() throws Exception {
        for (int i = 0; i < 8; i++) assertThat(status("/q/health/live")).isEqualTo(200);
        for (int i = 0; i < 16; i++) {
            RestAssured.get("/api/v1/nothing").then().statusCode(404).body("traceId", matchesPattern("[0-9a-f]{32}"));
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
