package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the changes of a transaction and writes them together at its end, after the changed rows themselves: whoever changes the
 * same row later writes its event later too.
 */
@ApplicationScoped
class ChangeRecorder {

    /** An import of any size is one transaction at most; its changes do not pile up in memory. */
    private static final int MOST_COLLECTED = 1_000;

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final ChangeLog log;
    private final ObjectMapper json;

    ChangeRecorder(
            TransactionSynchronizationRegistry transaction, EntityManager entities, ChangeLog log, ObjectMapper json) {
        this.transaction = transaction;
        this.entities = entities;
        this.log = log;
        this.json = json;
    }

    void record(SeenBy seenBy, String type, String subject, Object data) {
        List<ChangeLog.Entry> collected = collected();
        // Microseconds: what the database keeps.
        collected.add(new ChangeLog.Entry(
                seenBy, type, subject, write(data), Instant.now().truncatedTo(ChronoUnit.MICROS)));
        if (collected.size() >= MOST_COLLECTED) {
            flush(collected);
        }
    }

    private List<ChangeLog.Entry> collected() {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A change is recorded in the transaction that makes it");
        }
        @SuppressWarnings("unchecked")
        List<ChangeLog.Entry> present = (List<ChangeLog.Entry>) transaction.getResource(ChangeRecorder.class);
        if (present != null) {
            return present;
        }
        List<ChangeLog.Entry> collected = new ArrayList<>();
        transaction.putResource(ChangeRecorder.class, collected);
        entities.isJoinedToTransaction(); // Opens the session now: at the commit it would be too late.
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                flush(collected);
            }

            @Override
            public void afterCompletion(int status) {
                // What was rolled back was never written.
            }
        });
        return collected;
    }

    private void flush(List<ChangeLog.Entry> collected) {
        if (collected.isEmpty()) {
            return;
        }
        entities.flush();
        log.write(collected);
        collected.clear();
    }

    /** Labels inside the data are in Chinese: an event has no caller whose language it could be in. */
    private String write(Object data) {
        try {
            return data == null
                    ? null
                    : json.writer().with(Locale.SIMPLIFIED_CHINESE).writeValueAsString(data);
        } catch (JsonProcessingException programmingError) {
            throw new IllegalArgumentException("The data of a change must be JSON", programmingError);
        }
    }
}
