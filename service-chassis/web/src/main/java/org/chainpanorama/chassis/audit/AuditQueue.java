package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Records on their way to the trail. Every record has a place before there is anything to record, and keeps it until it is stored, so
 * that it never meets a full queue.
 */
@ApplicationScoped
public class AuditQueue {

    /** A record and who waits for it. */
    record Entry(AuditRecord record, CompletableFuture<Void> stored) {}

    private static final Logger LOG = Logger.getLogger(AuditQueue.class);

    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();
    private final Semaphore places;
    private volatile boolean closed;

    AuditQueue(@ConfigProperty(name = "zone.audit.places") int places) {
        this.places = new Semaphore(places);
    }

    boolean takePlaces(int count) {
        return places.tryAcquire(count);
    }

    /** A place, however long it takes; for work that has no caller waiting. */
    void awaitPlace() {
        places.acquireUninterruptibly();
    }

    void giveBack(int count) {
        places.release(count);
    }

    /** Hands over a record that has a place. The future completes when it is stored, and never otherwise. */
    CompletableFuture<Void> put(AuditRecord record) {
        Entry entry = new Entry(record, new CompletableFuture<>());
        entries.add(entry);
        if (closed) {
            logRemaining();
        }
        return entry.stored();
    }

    /** The next records in order, as soon as there is one; empty when there is none for so long. */
    List<Entry> next(int most, Duration patience) throws InterruptedException {
        List<Entry> next = new ArrayList<>();
        Entry first = entries.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            next.add(first);
            entries.drainTo(next, most - 1);
        }
        return next;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Records that could still be taken on. */
    public int freePlaces() {
        return places.availablePermits();
    }

    /** From now on nobody stores; what is here, and what still comes, goes to the log. */
    void close() {
        closed = true;
        logRemaining();
    }

    static void logUnstored(AuditRecord record) {
        LOG.errorf("Audit record not stored: %s", record);
    }

    private void logRemaining() {
        for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
            logUnstored(entry.record());
        }
    }
}
