package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Position;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.chain.ChainView;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.CellTotals;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;
import org.chainpanorama.enterprise.rollup.SupplyTotals;

/** Composes a chain's summary from catalogue and rollup. */
@ApplicationScoped
class ChainSummaryService {

    private static final BigDecimal HHI_SCALE = BigDecimal.valueOf(10_000);

    private final ChainService chains;
    private final SummaryService summaries;
    private final ChangeFeed changes;
    private final Disclosure disclosure;

    ChainSummaryService(ChainService chains, SummaryService summaries, ChangeFeed changes, Disclosure disclosure) {
        this.disclosure = disclosure;
        this.chains = chains;
        this.summaries = summaries;
        this.changes = changes;
    }

    ChainSummaryView summary(Scope scope) {
        // Asked first: the data read after it is at least as new.
        Position position = changes.latest();
        ChainView chain = chains.get(scope.chainCode());
        List<NodeView> catalogue = chains.nodesOf(scope.chainCode());
        Map<String, CellTotals> cells = summaries.nodes(scope);
        List<SupplyTotals> supply = summaries.supply(scope);
        return new ChainSummaryView(
                new ChainSummaryView.Chain(chain.chainCode(), chain.name(), chain.nameEn(), chain.catalogueVersion()),
                scope.year(),
                scope.zoneCode(),
                position.at(),
                position.version(),
                totals(summaries.whole(scope), supply, completeness(catalogue, cells)),
                nodes(catalogue, cells, supply, summaries.largestFour(scope, cells.keySet())),
                links(scope.chainCode(), supply),
                List.of(),
                List.of());
    }

    private ChainSummaryView.Totals totals(CellTotals whole, List<SupplyTotals> supply, BigDecimal completeness) {
        boolean withheld = disclosure.withholds(whole);
        return new ChainSummaryView.Totals(
                whole.enterpriseCount(),
                whole.aboveScaleCount(),
                whole.leaderCount(),
                withheld ? null : yuan(whole.revenueYuan()),
                withheld,
                whole.employees(),
                withheld ? null : yuan(whole.taxYuan()),
                supply.stream()
                        .reduce(SupplyTotals::plus)
                        .map(SupplyTotals::localSupplyRate)
                        .orElse(null),
                completeness);
    }

    private List<ChainSummaryView.Node> nodes(
            List<NodeView> catalogue,
            Map<String, CellTotals> cells,
            List<SupplyTotals> supply,
            Map<String, BigDecimal> largestFour) {
        Map<String, SupplyTotals> bought = supply.stream()
                .collect(Collectors.toMap(SupplyTotals::nodeCode, Function.identity(), SupplyTotals::plus));
        Set<String> withheld = disclosure.withheldAmong(cells.values());
        return catalogue.stream()
                .map(node -> node(
                        node,
                        cells.getOrDefault(node.code(), CellTotals.empty(node.code())),
                        bought.get(node.code()),
                        largestFour.get(node.code()),
                        withheld.contains(node.code())))
                .toList();
    }

    private static ChainSummaryView.Node node(
            NodeView node, CellTotals cell, SupplyTotals bought, BigDecimal largestFourYuan, boolean withheld) {
        BigDecimal revenueYuan = cell.revenueYuan();
        boolean known = revenueYuan.signum() > 0;
        return new ChainSummaryView.Node(
                node.code(),
                node.name(),
                node.nameEn(),
                node.segment(),
                node.key(),
                node.emerging(),
                node.weight(),
                node.minEnterprises(),
                cell.enterpriseCount(),
                cell.aboveScaleCount(),
                cell.leaderCount(),
                withheld ? null : yuan(revenueYuan),
                withheld,
                known
                        ? cell.revenueSquared()
                                .multiply(HHI_SCALE)
                                .divide(revenueYuan.multiply(revenueYuan), 2, RoundingMode.HALF_UP)
                        : null,
                known && largestFourYuan != null ? largestFourYuan.divide(revenueYuan, 4, RoundingMode.HALF_UP) : null,
                bought == null ? null : bought.localSupplyRate(),
                bought == null ? null : bought.externalDependence());
    }

    private List<ChainSummaryView.Link> links(String chainCode, List<SupplyTotals> supply) {
        Map<String, SupplyTotals> alongLinks = supply.stream()
                .collect(Collectors.toMap(
                        totals -> totals.nodeCode() + ">" + totals.customerNodeCode(), Function.identity()));
        return chains.linksOf(chainCode).stream()
                .map(link -> {
                    SupplyTotals bought = alongLinks.get(link.supplier() + ">" + link.customer());
                    return new ChainSummaryView.Link(
                            link.supplier(), link.customer(), bought == null ? null : bought.localSupplyRate());
                })
                .toList();
    }

    /** Σ weight × min(1, enterprises ÷ minEnterprises) ÷ Σ weight over the nodes in use. */
    private static BigDecimal completeness(List<NodeView> catalogue, Map<String, CellTotals> cells) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal covered = BigDecimal.ZERO;
        for (NodeView node : catalogue) {
            if (node.retiredOn() == null) {
                long count =
                        cells.containsKey(node.code()) ? cells.get(node.code()).enterpriseCount() : 0;
                BigDecimal coverage = node.minEnterprises() == 0
                        ? BigDecimal.ONE
                        : BigDecimal.valueOf(count)
                                .divide(BigDecimal.valueOf(node.minEnterprises()), 10, RoundingMode.HALF_UP)
                                .min(BigDecimal.ONE);
                weights = weights.add(node.weight());
                covered = covered.add(node.weight().multiply(coverage));
            }
        }
        return weights.signum() == 0 ? null : covered.divide(weights, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
