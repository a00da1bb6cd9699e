package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Records on their way to the database. Every call takes a place when it begins and keeps it until its record is stored, so that a
 * record never meets a full queue.
 */
@ApplicationScoped
class AuditQueue {

    private static final Logger LOG = Logger.getLogger(AuditQueue.class);

    private final BlockingQueue<AuditRecord> records = new LinkedBlockingQueue<>();
    private final Semaphore places;
    private volatile boolean closed;

    AuditQueue(@ConfigProperty(name = "zone.audit.places") int places) {
        this.places = new Semaphore(places);
    }

    boolean takePlace() {
        return places.tryAcquire();
    }

    void giveBack(int count) {
        places.release(count);
    }

    /** Hands over the record of a call that has a place. */
    void put(AuditRecord record) {
        records.add(record);
        if (closed) {
            logRemaining();
        }
    }

    /** The next records in order, as soon as there is one; empty when there is none for so long. */
    List<AuditRecord> next(int most, Duration patience) throws InterruptedException {
        List<AuditRecord> next = new ArrayList<>();
        AuditRecord first = records.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            next.add(first);
            records.drainTo(next, most - 1);
        }
        return next;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    int freePlaces() {
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
        for (AuditRecord record = records.poll(); record != null; record = records.poll()) {
            logUnstored(record);
        }
    }
}
