package org.chainpanorama.chassis.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Stores records: as many as are waiting in one commit, each exactly once, in one chain however many processes write to it. */
@ApplicationScoped
class AuditWriter {

    private static final Logger LOG = Logger.getLogger(AuditWriter.class);

    /** Records in one commit: enough that its cost is shared, few enough that other writers wait some milliseconds only. */
    private static final int AT_ONCE = 500;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final AuditQueue queue;
    private final AuditTrail trail;
    private final boolean enabled;
    private final Duration patience;
    private final Thread thread = new Thread(this::work, "audit-writer");

    private volatile boolean ending;
    private volatile List<AuditQueue.Entry> inHand = List.of();
    private volatile long storingSince;

    /** The last seal of a commit whose outcome is unknown. Used by the one thread only. */
    private Seal attempted;

    AuditWriter(
            AuditQueue queue,
            AuditTrail trail,
            @ConfigProperty(name = "zone.audit.enabled") boolean enabled,
            @ConfigProperty(name = "zone.audit.patience") Duration patience) {
        this.queue = queue;
        this.trail = trail;
        this.enabled = enabled;
        this.patience = patience;
    }

    /** Whether records have been waiting for the database for longer than can be borne. */
    boolean isStuck() {
        return !inHand.isEmpty() && System.nanoTime() - storingSince > patience.toNanos();
    }

    void start(@Observes StartupEvent event) {
        if (!enabled) {
            LOG.warn("Calls are not audited: zone.audit.enabled=false");
            return;
        }
        trail.require();
        thread.setDaemon(true);
        thread.start();
    }

    /** No call is running any more, so what is in the queue now is all. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        thread.join(patience.toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
            inHand.forEach(entry -> AuditQueue.logUnstored(entry.record()));
        }
        queue.close();
    }

    private void work() {
        try {
            while (!ending || !queue.isEmpty()) {
                List<AuditQueue.Entry> next = queue.next(AT_ONCE, LOOK_AGAIN);
                if (!next.isEmpty()) {
                    storingSince = System.nanoTime();
                    inHand = next;
                    store(next.stream().map(AuditQueue.Entry::record).toList());
                    inHand = List.of();
                    queue.giveBack(next.size());
                    next.forEach(entry -> entry.stored().complete(null));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<AuditRecord> records) throws InterruptedException {
        for (boolean first = true; true; first = false) {
            try {
                trail.append(last -> sealed(last, records));
                attempted = null;
                return;
            } catch (RuntimeException failure) {
                if (first) {
                    LOG.errorf(failure, "%d audit records cannot be stored yet", records.size());
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        }
    }

    private List<SealedRecord> sealed(Seal head, List<AuditRecord> records) {
        if (attempted != null && trail.holds(attempted)) {
            return List.of(); // It had been stored; only the word of it was lost.
        }
        Seal last = head;
        List<SealedRecord> sealed = new ArrayList<>(records.size());
        for (AuditRecord record : records) {
            SealedRecord next = SealedRecord.after(last, record);
            sealed.add(next);
            last = next.seal();
        }
        attempted = last;
        return sealed;
    }
}
