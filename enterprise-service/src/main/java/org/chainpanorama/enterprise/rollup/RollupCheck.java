package org.chainpanorama.enterprise.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.store.Transactions;

/**
 * Compares the summaries with a recomputation from the base tables, both as they are at one moment. What differs is added to them:
 * differences commute with the writes that go on meanwhile, so nothing has to stop.
 */
@ApplicationScoped
public class RollupCheck {

    /** A million enterprises take minutes. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final int AT_ONCE = 2_000;

    private final RollupRepository repository;
    private final FactsRepository facts;
    private final SupplyRollupRepository supply;
    private final Transactions transactions;

    RollupCheck(
            RollupRepository repository,
            FactsRepository facts,
            SupplyRollupRepository supply,
            Transactions transactions) {
        this.repository = repository;
        this.facts = facts;
        this.supply = supply;
        this.transactions = transactions;
    }

    /** Rows in which a summary differs from its base tables; 0 when all is true. */
    public int drift() {
        return compare(false).values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Rows by table in which a summary differs from its base tables. In a transaction of its own.
     *
     * @param repair whether to put them right
     */
    Map<RollupTable, Integer> compare(boolean repair) {
        return transactions.callAlone(LONGEST, () -> {
            repository.readAtOneMoment();
            Map<RollupTable, Contributions> drift = drifts();
            Map<RollupTable, Integer> rows = new LinkedHashMap<>();
            drift.forEach((table, difference) -> {
                rows.put(table, difference.rows().size());
                if (repair) {
                    repository.add(table, difference);
                }
            });
            return rows;
        });
    }

    /** Base tables minus summaries. Standings are as many as figures, so they are compared part by part. */
    private Map<RollupTable, Contributions> drifts() {
        Map<RollupTable, Contributions> drifts = new LinkedHashMap<>();
        List.of(RollupTable.ENTERPRISES, RollupTable.HIDDEN, RollupTable.SUPPLY)
                .forEach(table -> drifts.put(table, minusStored(table, "1 = 1")));
        drifts.put(RollupTable.STANDINGS, Contributions.none());
        String last = "";
        for (var part = facts.after(last, AT_ONCE); !part.isEmpty(); part = facts.after(last, AT_ONCE)) {
            String first = last;
            last = part.keySet().stream().reduce((one, next) -> next).orElseThrow();
            EnterpriseContributions computed = facts.noContributions();
            part.values().forEach(computed::add);
            computed.byTable()
                    .get(RollupTable.STANDINGS)
                    .add(
                            repository.stored(
                                    RollupTable.STANDINGS, "credit_code > ? and credit_code <= ?", first, last),
                            -1);
            computed.byTable().forEach((table, sums) -> drifts.get(table).addRows(sums));
        }
        drifts.get(RollupTable.SUPPLY).add(supply.ofAll(), 1);
        return drifts;
    }

    private Contributions minusStored(RollupTable table, String condition, Object... arguments) {
        Contributions minus = Contributions.none();
        minus.add(repository.stored(table, condition, arguments), -1);
        return minus;
    }
}
