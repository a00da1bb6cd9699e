package org.chainpanorama.chassis.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the chassis tables small. Several replicas may do it at once. */
@ApplicationScoped
class Housekeeping {

    /** Rows deleted in one short transaction. */
    private static final int AT_ONCE = 2_000;

    private static final Duration ANSWERS_KEPT = Duration.ofHours(24);

    private final ChangeFeed feed;
    private final ChangeLog log;
    private final AnswerStore answers;
    private final ImportRunRepository imports;
    private final Transactions transactions;
    private final Duration changesKept;
    private final Duration importsKept;

    Housekeeping(
            ChangeFeed feed,
            ChangeLog log,
            AnswerStore answers,
            ImportRunRepository imports,
            Transactions transactions,
            @ConfigProperty(name = "zone.changes.keep-days") long keepDays,
            @ConfigProperty(name = "zone.imports.keep-days") long importsKeepDays) {
        this.feed = feed;
        this.log = log;
        this.answers = answers;
        this.imports = imports;
        this.transactions = transactions;
        this.changesKept = Duration.ofDays(keepDays);
        this.importsKept = Duration.ofDays(importsKeepDays);
    }

    @Scheduled(every = "{zone.changes.place-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void placeChanges() {
        feed.placeCommitted();
    }

    @Scheduled(cron = "{zone.changes.purge-cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void purgeChanges() {
        purgeChanges(Instant.now().minus(changesKept));
    }

    @Scheduled(cron = "{zone.idempotency.purge-cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void purgeAnswers() {
        purgeAnswers(Instant.now().minus(ANSWERS_KEPT));
    }

    @Scheduled(cron = "{zone.changes.purge-cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void purgeImports() {
        Instant before = Instant.now().minus(importsKept);
        untilDone(() -> imports.purge(before, AT_ONCE));
    }

    void purgeChanges(Instant before) {
        untilDone(() -> log.purge(before, AT_ONCE));
    }

    void purgeAnswers(Instant before) {
        untilDone(() -> answers.purge(before, AT_ONCE));
    }

    private void untilDone(IntSupplier purge) {
        while (transactions.call(purge::getAsInt) == AT_ONCE) {
            // There may be more.
        }
    }
}
