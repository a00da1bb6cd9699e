package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.rollup.CellTotals;

/**
 * Keeps sums from telling what one enterprise reported (统计法): a sum over fewer than three, or one that a single enterprise makes up
 * by more than 85 %, is withheld from callers without the sensitive scope. Counts stay.
 */
@ApplicationScoped
class Disclosure {

    private static final int FEWEST = 3;

    /** A largest share above 0.85 makes the sum of the squared shares exceed 0.85²; so nothing dominated is let through. */
    private static final BigDecimal MOST_CONCENTRATED = new BigDecimal("0.7225");

    private final Caller caller;

    Disclosure(Caller caller) {
        this.caller = caller;
    }

    /** Whether a sum over so few is withheld. */
    boolean withholds(long enterprises) {
        return enterprises > 0 && enterprises < FEWEST && !seesEverything();
    }

    /** Whether this cell's sum is withheld. */
    boolean withholds(CellTotals cell) {
        return !seesEverything() && identifies(cell);
    }

    /** Codes of the cells withheld from a list whose total is known: never a single one, or the total minus the rest would tell it. */
    Set<String> withheldAmong(Collection<CellTotals> cells) {
        Set<String> withheld = new TreeSet<>();
        if (seesEverything()) {
            return withheld;
        }
        cells.stream().filter(Disclosure::identifies).forEach(cell -> withheld.add(cell.code()));
        if (withheld.size() == 1) {
            cells.stream()
                    .filter(cell -> cell.enterpriseCount() > 0 && !withheld.contains(cell.code()))
                    .min(Comparator.comparing(CellTotals::revenueYuan))
                    .ifPresent(cell -> withheld.add(cell.code()));
        }
        return withheld;
    }

    private boolean seesEverything() {
        return caller.has(ScopeDomain.ENTERPRISE.sensitive());
    }

    private static boolean identifies(CellTotals cell) {
        if (cell.enterpriseCount() == 0 || cell.revenueYuan().signum() == 0) {
            return false;
        }
        BigDecimal bound = MOST_CONCENTRATED.multiply(cell.revenueYuan().pow(2));
        return cell.enterpriseCount() < FEWEST || cell.revenueSquared().compareTo(bound) > 0;
    }
}
