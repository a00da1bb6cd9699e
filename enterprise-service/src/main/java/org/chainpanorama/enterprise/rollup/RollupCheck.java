package org.chainpanorama.enterprise.rollup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.store.Transactions;
import org.jboss.logging.Logger;

/**
 * Compares the summaries with a recomputation from the base tables. What differs is added to them: differences commute with the writes
 * that go on meanwhile, so nothing has to stop.
 */
@ApplicationScoped
public class RollupCheck {

    private static final Logger LOG = Logger.getLogger(RollupCheck.class);

    private final RollupRepository repository;
    private final Transactions transactions;

    RollupCheck(RollupRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Rows in which a summary differs from its base tables; 0 when all is true. */
    public int drift() {
        return transactions.call(() -> RollupTable.all().stream()
                .mapToInt(table -> repository.drift(table).sums().size())
                .sum());
    }

    /** Puts the summaries right and says how many rows were wrong. */
    @Scheduled(cron = "{zone.rollup.check-cron}", timeZone = "{zone.time-zone}", identity = "rollup-check")
    public void repair() {
        for (RollupTable table : RollupTable.all()) {
            int rows = transactions.call(() -> {
                Contributions drift = repository.drift(table);
                repository.add(table, drift);
                return drift.sums().size();
            });
            if (rows > 0) {
                LOG.warnf("%s: %d rows differed from the base tables and were put right", table.name(), rows);
            } else {
                LOG.infof("%s: no drift", table.name());
            }
        }
    }
}
