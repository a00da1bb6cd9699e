package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.chain.ValueStage;
import org.chainpanorama.enterprise.registry.Tier;
import org.chainpanorama.enterprise.rollup.CellTotals;
import org.chainpanorama.enterprise.rollup.Scope;

/** Tiers, process coverage and the smile curve. */
@ApplicationScoped
class RegistryStatisticsService {

    private final RegistryStatisticsRepository repository;
    private final ChainService chains;
    private final Disclosure disclosure;

    RegistryStatisticsService(RegistryStatisticsRepository repository, ChainService chains, Disclosure disclosure) {
        this.disclosure = disclosure;
        this.repository = repository;
        this.chains = chains;
    }

    TierStatisticsView tiers(String zone) {
        List<Object[]> rows = repository.tiers(zone);
        List<TierStatisticsView.TierCount> tiers =
                Stream.of(Tier.values()).map(tier -> tierCount(tier, rows)).toList();
        long without = rows.stream()
                .filter(row -> row[0] == null)
                .mapToLong(row -> count(row[1]))
                .sum();
        return new TierStatisticsView(zone, tiers, without);
    }

    private TierStatisticsView.TierCount tierCount(Tier tier, List<Object[]> rows) {
        return rows.stream()
                .filter(row -> tier.name().equals(row[0]))
                .findFirst()
                .map(row -> {
                    boolean withheld = disclosure.withholds(count(row[4]));
                    return new TierStatisticsView.TierCount(
                            Coded.of(tier),
                            count(row[1]),
                            count(row[2]),
                            withheld ? null : (BigDecimal) row[3],
                            withheld);
                })
                .orElseGet(() -> new TierStatisticsView.TierCount(Coded.of(tier), 0, 0, BigDecimal.ZERO, false));
    }

    ProcessCoverageStatisticsView processCoverage(String zone) {
        Object[] row = repository.processCoverage(zone);
        long observed = count(row[1]);
        long covered = Stream.of(row)
                .skip(2)
                .mapToLong(RegistryStatisticsService::count)
                .sum();
        return new ProcessCoverageStatisticsView(
                zone,
                count(row[0]),
                observed,
                count(row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]),
                observed == 0 ? null : ratio(BigDecimal.valueOf(covered), BigDecimal.valueOf(5 * observed)));
    }

    SmileCurveView smileCurve(Scope scope) {
        List<NodeView> nodes = chains.nodesOf(scope.chainCode());
        ToldRevenue revenue = disclosure.revenue(scope);
        Map<String, CellTotals> cells = revenue.nodes();
        DisclosurePlan plan = revenue.plan();
        BigDecimal total = told(nodes, cells, plan, scope);
        BigDecimal ends = told(
                nodes.stream()
                        .filter(node -> !isIn(ValueStage.MANUFACTURING, node))
                        .toList(),
                cells,
                plan,
                scope);
        return new SmileCurveView(
                scope.chainCode(),
                scope.year(),
                scope.zoneCode(),
                Stream.of(ValueStage.values())
                        .map(stage -> stage(
                                stage,
                                nodes.stream().filter(node -> isIn(stage, node)).toList(),
                                cells,
                                plan,
                                scope,
                                total))
                        .toList(),
                ends,
                total,
                ratio(ends, total));
    }

    private static SmileCurveView.Stage stage(
            ValueStage stage,
            List<NodeView> there,
            Map<String, CellTotals> cells,
            DisclosurePlan plan,
            Scope scope,
            BigDecimal total) {
        BigDecimal revenueYuan = told(there, cells, plan, scope);
        return new SmileCurveView.Stage(
                Coded.of(stage), there.size(), revenueYuan, ratio(revenueYuan, total), !plan.tells(row(there, scope)));
    }

    private static boolean isIn(ValueStage stage, NodeView node) {
        return node.valueStage().code().equals(stage.name());
    }

    /** Revenue of these nodes, yuan; null when it is withheld, and when enterprises are there but no revenue is known. */
    private static BigDecimal told(
            List<NodeView> nodes, Map<String, CellTotals> cells, DisclosurePlan plan, Scope scope) {
        List<CellTotals> there = nodes.stream()
                .map(node -> cells.getOrDefault(node.code(), CellTotals.empty(node.code())))
                .toList();
        boolean unknown = there.stream().anyMatch(cell -> cell.enterpriseCount() > 0)
                && there.stream().allMatch(cell -> cell.reportedCount() == 0);
        return unknown || !plan.tells(row(nodes, scope))
                ? null
                : there.stream()
                        .map(CellTotals::revenueYuan)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private static DisclosurePlan.Row row(List<NodeView> nodes, Scope scope) {
        return DisclosurePlan.Row.of(nodes.stream().map(NodeView::code).collect(Collectors.toSet()), scope.zoneCode());
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.divide(whole, 4, RoundingMode.HALF_UP);
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
