package org.chainpanorama.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.chainpanorama.local.Zone;
import org.chainpanorama.local.ZoneService;

/** Whether owners say that they are ready, asked at their own addresses. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Zone zone;

    Readiness(Zone zone) {
        this.zone = zone;
    }

    /** Waits until a process that was killed has another id and all these owners are ready. */
    void await(List<ZoneService> owners, LongSupplier pid, long killed) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (pid.getAsLong() == killed || !owners.stream().allMatch(this::isReady)) {
            if (System.nanoTime() > deadline) {
                throw new Violation("Not ready " + PATIENCE + " after the kill: " + owners);
            }
            Pause.briefly();
        }
    }

    private boolean isReady(ZoneService owner) {
        HttpRequest request = HttpRequest.newBuilder(zone.url(owner).resolve("/q/health/ready"))
                .timeout(ANSWER_PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
