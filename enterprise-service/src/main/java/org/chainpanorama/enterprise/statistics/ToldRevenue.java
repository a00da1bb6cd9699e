package org.chainpanorama.enterprise.statistics;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.enterprise.rollup.CellTotals;
import org.chainpanorama.enterprise.statistics.ReleasedRevenueRepository.Revenue;

/**
 * The revenue that a caller is told of a scope: the present one, or that of the last release. Counts are the present ones either way.
 *
 * @param plan which of the sums are told
 * @param whole of the whole scope
 * @param nodes by node
 * @param present whether it is the present one
 * @param release the release it is of; null when it is the present one, and when nothing has been released
 */
record ToldRevenue(
        DisclosurePlan plan,
        CellTotals whole,
        Map<String, CellTotals> nodes,
        boolean present,
        FigureReleaseView release) {

    static ToldRevenue live(CellTotals whole, Map<String, CellTotals> nodes) {
        return new ToldRevenue(DisclosurePlan.ofEverything(), whole, nodes, true, null);
    }

    static ToldRevenue released(
            CellTotals whole,
            Map<String, CellTotals> nodes,
            Map<String, Revenue> released,
            DisclosurePlan plan,
            FigureReleaseView release) {
        Set<String> codes = new TreeSet<>(nodes.keySet());
        codes.addAll(released.keySet());
        Map<String, CellTotals> told = codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> at(
                                nodes.getOrDefault(code, CellTotals.empty(code)),
                                released.getOrDefault(code, Revenue.none(code)))));
        Revenue sum = released.values().stream().reduce(Revenue.none(""), Revenue::plus);
        return new ToldRevenue(plan, at(whole, sum), told, false, release);
    }

    private static CellTotals at(CellTotals present, Revenue released) {
        return present.withRevenue(released.reportedCount(), released.revenueYuan(), released.revenueSquared());
    }

    /** Totals of a node; those of nobody where nobody stands. */
    CellTotals node(String code) {
        return nodes.getOrDefault(code, CellTotals.empty(code));
    }
}
