package org.chainpanorama.enterprise.statistics;

import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.enterprise.rollup.HiddenTotals;

/**
 * Cells whose hidden revenue is told together or not at all.
 *
 * @param fromAnybody what callers without a token do not see: all that is not public
 * @param fromReaders what callers with a token do not see: the restricted part. They can ask without their token too, so whatever is told
 *     to anybody must keep this from them.
 */
record CellGroup(SortedSet<Cell> cells, HiddenRevenue fromAnybody, HiddenRevenue fromReaders) {

    /** A node in a zone: the finest that is ever told, for all filters at once. */
    record Cell(String zone, String node) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::zone).thenComparing(Cell::node);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** Fewest contributors first. The order must not tell of amounts. */
    static final Comparator<CellGroup> SMALLEST_FIRST = Comparator.comparingLong(
                    (CellGroup group) -> group.fromAnybody.contributors())
            .thenComparing(group -> group.cells.first());

    static CellGroup of(HiddenTotals totals) {
        HiddenRevenue hidden = HiddenRevenue.of(totals);
        return new CellGroup(
                new TreeSet<>(Set.of(new Cell(totals.zoneCode(), totals.nodeCode()))),
                hidden,
                totals.level() == Confidentiality.RESTRICTED ? hidden : HiddenRevenue.NONE);
    }

    CellGroup plus(CellGroup other) {
        SortedSet<Cell> all = new TreeSet<>(cells);
        all.addAll(other.cells);
        return new CellGroup(all, fromAnybody.plus(other.fromAnybody), fromReaders.plus(other.fromReaders));
    }

    /** Whether the sum over these cells may be told. */
    boolean isSafe() {
        boolean pooled = cells.size() > 1;
        return fromAnybody.isSafe(pooled) && fromReaders.isSafe(pooled);
    }

    /** Whether the concentration may be told beside the sum: of one cell only, so that no two concentrations have a difference. */
    boolean isSafeWithConcentration() {
        return cells.size() == 1 && fromAnybody.isSafeWithSquares() && fromReaders.isSafeWithSquares();
    }
}
