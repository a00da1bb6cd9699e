package org.chainpanorama.chassis.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes calls on and their records in. A call that finds no place waits in the background, and is refused when none becomes free; who waits
 * for a record to be stored is refused when that takes too long.
 */
@ApplicationScoped
public class AuditDesk {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final AuditQueue queue;
    private final AuditWriter writer;
    private final boolean on;
    private final boolean readsWait;
    private final Duration wait;
    private final Duration patience;
    private final Counter refused;

    /** A clock of its own: the usual one tells the time by the threads that work on calls, and those may all be busy. */
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "audit-clock");
        thread.setDaemon(true);
        return thread;
    });

    AuditDesk(
            AuditQueue queue,
            AuditWriter writer,
            @ConfigProperty(name = "zone.audit.enabled") boolean on,
            @ConfigProperty(name = "zone.audit.reads-wait") boolean readsWait,
            @ConfigProperty(name = "zone.audit.wait") Duration wait,
            @ConfigProperty(name = "zone.audit.patience") Duration patience,
            MeterRegistry meters) {
        this.queue = queue;
        this.writer = writer;
        this.on = on;
        this.readsWait = readsWait;
        this.wait = wait;
        this.patience = patience;
        this.refused = meters.counter("zone.audit.refused");
        meters.gauge("zone.audit.places.free", queue, AuditQueue::freePlaces);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /** Gives the call places for so many records, as soon as they are free; a 503 when that takes too long, and at once when nothing moves. */
    public Uni<Call> admit(Call call, int records) {
        if (!on || takePlaces(call, records)) {
            return Uni.createFrom().item(call);
        }
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .item(call)
                .invoke(() -> {
                    if (!takePlaces(call, records)) throw refusal();
                })
                .onFailure(full -> !writer.isStuck())
                .retry()
                .withExecutor(clock)
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .expireIn(wait.toMillis())
                .onFailure()
                .transform(full -> refusal())
                .onFailure()
                .invoke(() -> refused.increment())
                .emitOn(MutinyHelper.executor(context));
    }

    /** Stores one record of the call; done when it is stored, a 503 when that takes too long. */
    public Uni<Void> store(Call call, AuditRecord record) {
        if (!on) return Uni.createFrom().voidItem();
        call.usePlace();
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(queue.put(record))
                .ifNoItem()
                .after(patience)
                .on(clock)
                .failWith(AuditDesk::refusal)
                .emitOn(MutinyHelper.executor(context));
    }

    /** Stores the last record of the call. Done at once where the call's beginning is stored already. */
    public Uni<Void> end(Call call, AuditRecord record) {
        if (!on) return Uni.createFrom().voidItem();
        boolean waits = readsWait && !call.hasBegun();
        Uni<Void> stored = waits ? store(call, record) : Uni.createFrom().voidItem();
        if (!waits) {
            call.usePlace();
            queue.put(record);
        }
        leave(call);
        return stored;
    }

    /** Gives back what places the call still has. */
    public void leave(Call call) {
        queue.giveBack(call.releasePlaces());
    }

    /** The answer to a call that cannot be recorded. */
    public static Problem refusal() {
        return Problem.of(
                        ProblemType.UPSTREAM_UNAVAILABLE,
                        Text.of("审计记录暂时无法写入，请稍后重试", "Calls cannot be audited at the moment; try again later"))
                .withHeader("Retry-After", 1);
    }

    private boolean takePlaces(Call call, int records) {
        boolean taken = !writer.isStuck() && queue.takePlaces(records);
        if (taken) {
            call.has(records);
        }
        return taken;
    }
}
