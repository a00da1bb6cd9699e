package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chainpanorama.chassis.store.Transactions;

/**
 * Compares the summaries with a recomputation from the base tables. What differs is added to them: differences commute with the writes
 * that go on meanwhile, so nothing has to stop.
 */
@ApplicationScoped
public class RollupCheck {

    private final RollupRepository repository;
    private final Transactions transactions;

    RollupCheck(RollupRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Rows in which a summary differs from its base tables; 0 when all is true. */
    public int drift() {
        return compare(false).values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Rows by table in which a summary differs from its base tables.
     *
     * @param repair whether to put them right
     */
    Map<RollupTable, Integer> compare(boolean repair) {
        Map<RollupTable, Integer> rows = new LinkedHashMap<>();
        for (RollupTable table : RollupTable.all()) {
            rows.put(table, transactions.call(() -> {
                Contributions drift = repository.drift(table);
                if (repair) {
                    repository.add(table, drift);
                }
                return drift.sums().size();
            }));
        }
        return rows;
    }
}
