package org.chainpanorama.chassis.health;

import io.netty.util.concurrent.EventExecutor;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A process lives while all its event loops turn: one that hangs takes with it every connection that it serves, and only a restart frees
 * them. Asks nothing but the loops, so that it is answered when workers, database and audit are all stuck.
 */
@Liveness
@ApplicationScoped
class EventLoopLiveness implements AsyncHealthCheck {

    private final VertxInternal vertx;
    private final Duration patience;

    EventLoopLiveness(Vertx vertx, @ConfigProperty(name = "zone.liveness.patience") Duration patience) {
        this.vertx = (VertxInternal) vertx;
        this.patience = patience;
    }

    /** Answered where it was asked: the last loop to turn must not go on with a call that is another loop's. */
    @Override
    public Uni<HealthCheckResponse> call() {
        Context asking = vertx.getOrCreateContext();
        return Uni.createFrom()
                .completionStage(this::turns)
                .emitOn(MutinyHelper.executor(asking))
                .map(all -> HealthCheckResponse.named("event-loops").status(all).build());
    }

    private CompletableFuture<Boolean> turns() {
        CompletableFuture<?>[] loops = StreamSupport.stream(
                        vertx.nettyEventLoopGroup().spliterator(), false)
                .map(EventLoopLiveness::turn)
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(loops)
                .thenApply(all -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static CompletableFuture<Void> turn(EventExecutor loop) {
        return CompletableFuture.runAsync(() -> {}, loop);
    }
}
