package org.chainpanorama.enterprise.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.enterprise.rollup.HiddenTotals;
import org.chainpanorama.enterprise.statistics.CellGroup.Cell;

/**
 * Which cells of a chain's year may go over from their released state to their present one. Whoever has both releases can subtract one from
 * the other, so each sum needs contributors that the other release says nothing of: those that changed. Where the same cells are told
 * together before and after, the changed contributors must be a group that could be told by itself, in their former values and in their
 * present ones. Where cells are regrouped, each former sum needs such a group of former values and each present sum one of present values.
 * What does not have it waits for more changes.
 */
final class ReleaseRule {

    private final DisclosurePlan released;
    private final Map<Cell, List<HiddenTotals>> releasedTotals;
    private final Map<Cell, List<HiddenTotals>> presentTotals;
    private final Map<Cell, List<HiddenTotals>> formerOfChanged;
    private final Map<Cell, List<HiddenTotals>> presentOfChanged;
    private final Function<String, String> stageOf;
    private final SortedSet<Cell> held = new TreeSet<>();

    /**
     * @param released what is told now
     * @param formerOfChanged the part of the released revenue that is no more so
     * @param presentOfChanged the part of the present revenue that was not released so
     * @param stageOf value stage of a node
     */
    ReleaseRule(
            DisclosurePlan released,
            Collection<HiddenTotals> releasedTotals,
            Collection<HiddenTotals> presentTotals,
            Collection<HiddenTotals> formerOfChanged,
            Collection<HiddenTotals> presentOfChanged,
            Function<String, String> stageOf) {
        this.released = released;
        this.releasedTotals = byCell(releasedTotals);
        this.presentTotals = byCell(presentTotals);
        this.formerOfChanged = byCell(formerOfChanged);
        this.presentOfChanged = byCell(presentOfChanged);
        this.stageOf = stageOf;
    }

    /** The cells that must stay as they were released. */
    SortedSet<Cell> held() {
        return held;
    }

    /** What is told after the release, and which cells it leaves as they were; these grow until every sum is protected. */
    DisclosurePlan plan() {
        while (true) {
            DisclosurePlan plan = DisclosurePlan.of(after(), stageOf);
            Set<Cell> unsafe = unsafe(plan);
            if (unsafe.isEmpty()) {
                return plan;
            }
            if (!held.addAll(unsafe)) {
                // Only the grouping is another one: nothing new is told by it.
                held.addAll(allCells());
                return released;
            }
        }
    }

    private List<HiddenTotals> after() {
        return allCells().stream()
                .flatMap(cell ->
                        (held.contains(cell) ? releasedTotals : presentTotals).getOrDefault(cell, List.of()).stream())
                .toList();
    }

    private Set<Cell> allCells() {
        Set<Cell> cells = new TreeSet<>(releasedTotals.keySet());
        cells.addAll(presentTotals.keySet());
        return cells;
    }

    private Set<Cell> unsafe(DisclosurePlan plan) {
        Set<Cell> unsafe = new TreeSet<>();
        for (CellGroup before : released.groups()) {
            for (CellGroup after : plan.groups()) {
                boolean same = before.cells().equals(after.cells());
                boolean meet = before.cells().stream().anyMatch(after.cells()::contains);
                if (same ? !mayChange(before) : meet && !mayRegroup(before, after)) {
                    unsafe.addAll(before.cells());
                    unsafe.addAll(after.cells());
                }
            }
        }
        return unsafe;
    }

    private boolean mayChange(CellGroup group) {
        return isSafe(changed(group, formerOfChanged), group) && isSafe(changed(group, presentOfChanged), group);
    }

    private boolean mayRegroup(CellGroup before, CellGroup after) {
        List<HiddenTotals> former = changed(before, formerOfChanged);
        List<HiddenTotals> present = changed(after, presentOfChanged);
        return !former.isEmpty() && isSafe(former, before) && !present.isEmpty() && isSafe(present, after);
    }

    private List<HiddenTotals> changed(CellGroup group, Map<Cell, List<HiddenTotals>> changes) {
        return group.cells().stream()
                .filter(cell -> !held.contains(cell))
                .flatMap(cell -> changes.getOrDefault(cell, List.of()).stream())
                .toList();
    }

    /** Whether these contributors could be told by themselves; with their concentration too, where that is told of the group. */
    private static boolean isSafe(List<HiddenTotals> contributors, CellGroup group) {
        return contributors.stream()
                .map(CellGroup::of)
                .reduce(CellGroup::plus)
                .map(changed ->
                        changed.isSafe() && (!group.isSafeWithConcentration() || changed.isSafeWithConcentration()))
                .orElse(true);
    }

    private static Map<Cell, List<HiddenTotals>> byCell(Collection<HiddenTotals> totals) {
        return totals.stream().collect(Collectors.groupingBy(each -> new Cell(each.zoneCode(), each.nodeCode())));
    }
}
