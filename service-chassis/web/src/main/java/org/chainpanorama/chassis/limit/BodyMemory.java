package org.chainpanorama.chassis.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The memory that JSON bodies of all callers together may take: byte by byte while they arrive, and what reading them makes of it while
 * they are worked on. Who has read his body waits a moment for the rest, in order; who has not is refused at once, for he would wait
 * with memory in his hands.
 */
@ApplicationScoped
class BodyMemory {

    /** A list of empty lists, three bytes each, takes some sixty as a tree. */
    private static final int BYTES_IN_WORK = 20;

    private record Waiting(Share share, long bytes, Promise<Void> promise) {}

    private final Vertx vertx;
    private final LimitSettings settings;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private long free;

    BodyMemory(Vertx vertx, LimitSettings settings, MeterRegistry meters) {
        this.vertx = vertx;
        this.settings = settings;
        this.free = settings.bodyMemory();
        meters.gauge("zone.limits.body-memory.free", this, memory -> memory.free);
    }

    /** A share that nothing is in yet. */
    Share share() {
        return new Share();
    }

    /** What one body has of it. */
    final class Share {

        private long bytes;
        private boolean given;

        /** Whether there was room for so many more bytes of the body. */
        boolean grows(long more) {
            synchronized (BodyMemory.this) {
                if (given || free < more) return false;
                free -= more;
                bytes += more;
                return true;
            }
        }

        /** Takes what working on the body needs; fails when that takes too long. */
        Future<Void> forWork() {
            long more = Math.min(bytes * (BYTES_IN_WORK - 1), settings.bodyMemory() / 2);
            Promise<Void> promise = Promise.promise();
            Waiting waiting = new Waiting(this, more, promise);
            synchronized (BodyMemory.this) {
                if (queue.isEmpty() && grows(more)) return Future.succeededFuture();
                queue.add(waiting);
            }
            long timer = vertx.setTimer(settings.bodyWait().toMillis(), late -> giveUp(waiting));
            return promise.future().onComplete(end -> vertx.cancelTimer(timer));
        }

        /** Gives all of it back, once. */
        void giveBack() {
            List<Waiting> served;
            synchronized (BodyMemory.this) {
                if (given) return;
                given = true;
                free += bytes;
                served = serve();
            }
            served.forEach(waiting -> waiting.promise.tryComplete());
        }
    }

    private List<Waiting> serve() {
        List<Waiting> served = new ArrayList<>();
        while (!queue.isEmpty() && free >= queue.peek().bytes) {
            Waiting next = queue.remove();
            next.share.grows(next.bytes);
            served.add(next);
        }
        return served;
    }

    private void giveUp(Waiting waiting) {
        synchronized (this) {
            if (!queue.remove(waiting)) return;
        }
        waiting.promise.tryFail(Refusals.busy());
    }
}
