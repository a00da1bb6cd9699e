package org.chainpanorama.enterprise.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chainpanorama.enterprise.rollup.HiddenTotals;
import org.chainpanorama.enterprise.statistics.CellGroup.Cell;

/**
 * Which sums of a chain's year may be told; the package says why that is enough. The hidden revenue is divided into groups of cells, for
 * all filters at once and by the data alone. A cell that is safe is a group. The others are pooled: those of one zone and value stage, what
 * is left of those by zone, what is left of those over all zones. A pool that is not safe takes the smallest safe group in that makes it so
 * (complementary suppression); where none does, it stays untold.
 */
final class DisclosurePlan {

    /** The cells that an answer adds up. */
    interface Row extends Predicate<Cell> {

        /** All nodes in a zone; in every place where the zone is null. */
        static Row in(String zone) {
            return cell -> zone == null || cell.zone().equals(zone);
        }

        /** One node. */
        static Row of(String node, String zone) {
            return of(Set.of(node), zone);
        }

        /** Some nodes. */
        static Row of(Set<String> nodes, String zone) {
            Row there = in(zone);
            return cell -> nodes.contains(cell.node()) && there.test(cell);
        }
    }

    private final List<CellGroup> told = new ArrayList<>();
    private final boolean released;
    private List<CellGroup> untold;

    private DisclosurePlan(boolean released, Collection<CellGroup> cells) {
        this.released = released;
        untold = List.copyOf(cells);
    }

    /** For callers from whom nothing is hidden. */
    static DisclosurePlan ofEverything() {
        return new DisclosurePlan(true, List.of());
    }

    /** Of a year of which nothing has been released. */
    static DisclosurePlan ofNothing() {
        return new DisclosurePlan(false, List.of());
    }

    /**
     * As it was made at a release.
     *
     * @param groups hidden revenue by group number; that of number 0 is not told
     */
    static DisclosurePlan released(Map<Integer, List<HiddenTotals>> groups) {
        DisclosurePlan plan = new DisclosurePlan(true, cells(groups.getOrDefault(0, List.of())));
        groups.forEach((number, totals) -> {
            if (number != 0) {
                plan.told.add(cells(totals).stream().reduce(CellGroup::plus).orElseThrow());
            }
        });
        return plan;
    }

    /**
     * The plan of a chain's year.
     *
     * @param hidden its hidden revenue over all nodes and zones
     * @param stageOf value stage of a node
     */
    static DisclosurePlan of(Collection<HiddenTotals> hidden, Function<String, String> stageOf) {
        DisclosurePlan plan = new DisclosurePlan(true, cells(hidden));
        plan.pool(cell -> cell, false);
        plan.pool(cell -> List.of(cell.zone(), stageOf.apply(cell.node())), false);
        plan.pool(Cell::zone, true);
        plan.pool(cell -> "", true);
        return plan;
    }

    /** Whether the sum over these cells may be told: they must be whole groups. */
    boolean tells(Row row) {
        return released
                && untold.stream().noneMatch(group -> touches(group, row))
                && told.stream()
                        .allMatch(group ->
                                !touches(group, row) || group.cells().stream().allMatch(row));
    }

    /** Whether how concentrated the revenue of these cells is may be told beside their sum. */
    boolean tellsConcentration(Row row) {
        List<CellGroup> groups =
                told.stream().filter(group -> touches(group, row)).toList();
        return tells(row) && groups.size() <= 1 && groups.stream().allMatch(CellGroup::isSafeWithConcentration);
    }

    /** Whether any revenue in these cells is hidden. */
    boolean hidesIn(Row row) {
        return untold.stream().anyMatch(group -> touches(group, row))
                || told.stream().anyMatch(group -> touches(group, row));
    }

    /** The cells that are told together, group by group. */
    List<CellGroup> groups() {
        return List.copyOf(told);
    }

    /** The number of the group that a cell is told with, from 1; 0 when it is not told. */
    int groupOf(Cell cell) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).cells().contains(cell)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** One group a cell, those of its levels together. */
    private static Collection<CellGroup> cells(Collection<HiddenTotals> hidden) {
        return hidden.stream()
                .map(CellGroup::of)
                .collect(
                        Collectors.toMap(group -> group.cells().first(), group -> group, CellGroup::plus, TreeMap::new))
                .values();
    }

    private void pool(Function<Cell, ?> place, boolean complementary) {
        Map<Object, List<CellGroup>> pools = untold.stream()
                .collect(
                        Collectors.groupingBy(group -> place.apply(group.cells().first())));
        List<CellGroup> left = new ArrayList<>();
        pools.forEach((where, groups) -> {
            CellGroup pool = groups.stream().reduce(CellGroup::plus).orElseThrow();
            if (pool.isSafe()) {
                told.add(pool);
                return;
            }
            Optional<CellGroup> complement = !complementary
                    ? Optional.empty()
                    : told.stream()
                            .filter(group -> place.apply(group.cells().first()).equals(where))
                            .filter(group -> group.plus(pool).isSafe())
                            .min(CellGroup.SMALLEST_FIRST);
            complement.ifPresentOrElse(
                    group -> {
                        told.remove(group);
                        told.add(group.plus(pool));
                    },
                    () -> left.addAll(groups));
        });
        untold = left;
    }

    private static boolean touches(CellGroup group, Row row) {
        return group.cells().stream().anyMatch(row);
    }
}
