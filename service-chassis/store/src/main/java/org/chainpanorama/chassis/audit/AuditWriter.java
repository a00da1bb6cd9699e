package org.chainpanorama.chassis.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.store.Transactions;
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
    private final AuditTable table;
    private final Transactions transactions;
    private final boolean enabled;
    private final Duration patience;
    private final Thread thread = new Thread(this::work, "audit-writer");

    private volatile boolean ending;
    private volatile List<AuditRecord> inHand = List.of();
    private volatile long storingSince;

    /** The last seal of a commit whose outcome is unknown. Used by the one thread only. */
    private Seal attempted;

    AuditWriter(
            AuditQueue queue,
            AuditTable table,
            Transactions transactions,
            @ConfigProperty(name = "zone.audit.enabled") boolean enabled,
            @ConfigProperty(name = "zone.audit.patience") Duration patience) {
        this.queue = queue;
        this.table = table;
        this.transactions = transactions;
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
        try {
            table.require();
        } catch (RuntimeException missing) {
            throw new IllegalStateException(
                    "The table audit_record in the schema <schema>_audit cannot be read: make it with audit-record.sql"
                            + " and grant this user SELECT and INSERT on it",
                    missing);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** No call is running any more, so what is in the queue now is all. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        thread.join(patience.toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
            inHand.forEach(AuditQueue::logUnstored);
        }
        queue.close();
    }

    private void work() {
        try {
            while (!ending || !queue.isEmpty()) {
                List<AuditRecord> next = queue.next(AT_ONCE, LOOK_AGAIN);
                if (!next.isEmpty()) {
                    storingSince = System.nanoTime();
                    inHand = next;
                    store(next);
                    inHand = List.of();
                    queue.giveBack(next.size());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<AuditRecord> records) throws InterruptedException {
        for (boolean first = true; true; first = false) {
            try {
                transactions.run(() -> append(records));
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

    private void append(List<AuditRecord> records) {
        Seal last = table.lockHead();
        if (attempted != null && table.holds(attempted)) {
            return; // The commit had succeeded; only the word of it was lost.
        }
        List<SealedRecord> sealed = new ArrayList<>(records.size());
        for (AuditRecord record : records) {
            SealedRecord next = SealedRecord.after(last, record);
            sealed.add(next);
            last = next.seal();
        }
        attempted = last;
        table.add(sealed);
        table.moveHead(last);
    }
}
