package org.chainpanorama.chassis.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records work that ended after its call was answered; the call itself is recorded like every other. */
@ApplicationScoped
public class AuditedWork {

    private final AuditQueue queue;
    private final boolean on;

    AuditedWork(AuditQueue queue, @ConfigProperty(name = "zone.audit.enabled") boolean on) {
        this.queue = queue;
        this.on = on;
    }

    /**
     * Hands over a record; waits for a place where there is none.
     *
     * @param objectKeys as <code>name=value</code>
     * @param status as an answer would have had
     * @param problem code of the problem; null when there was none
     */
    public void record(
            Instant startedAt,
            SecurityIdentity starter,
            String operation,
            String objectKeys,
            int status,
            String problem) {
        if (on) {
            AuditedCaller caller = AuditedCaller.of(starter);
            queue.awaitPlace();
            queue.put(new AuditRecord(
                    startedAt,
                    caller.client(),
                    caller.subject(),
                    null,
                    AuditText.name(operation),
                    objectKeys,
                    status,
                    problem,
                    null,
                    Duration.between(startedAt, Instant.now()).toNanos() / 1_000));
        }
    }
}
