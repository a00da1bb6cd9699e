package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        ToldRevenue revenue = disclosure.revenue(scope);
        List<SupplyTotals> supply = summaries.supply(scope);
        ChainSummaryView.Totals totals = totals(scope, revenue, supply, completeness(catalogue, revenue.nodes()));
        List<ChainSummaryView.Node> nodes = nodes(scope, revenue, catalogue, supply);
        return new ChainSummaryView(
                new ChainSummaryView.Chain(chain.chainCode(), chain.name(), chain.nameEn(), chain.catalogueVersion()),
                scope.year(),
                scope.zoneCode(),
                position.at(),
                position.version(),
                revenue.release(),
                totals,
                nodes,
                links(scope.chainCode(), supply),
                List.of(),
                withheld(totals, nodes));
    }

    private ChainSummaryView.Totals totals(
            Scope scope, ToldRevenue revenue, List<SupplyTotals> supply, BigDecimal completeness) {
        CellTotals whole = revenue.whole();
        boolean told = revenue.plan().tells(DisclosurePlan.Row.in(scope.zoneCode()));
        // Tax and staff have largest contributors of their own, which no rollup knows.
        boolean othersWithheld = disclosure.withholds(whole.hiddenCount());
        return new ChainSummaryView.Totals(
                whole.enterpriseCount(),
                whole.aboveScaleCount(),
                whole.leaderCount(),
                told ? NodeRevenue.known(whole, whole.revenueYuan()) : null,
                !told,
                othersWithheld ? null : whole.employees(),
                othersWithheld ? null : whole.taxYuan().setScale(2, RoundingMode.HALF_UP),
                rate(supply.stream().reduce(SupplyTotals::plus).orElse(null), SupplyTotals::localSupplyRate),
                completeness);
    }

    private List<ChainSummaryView.Node> nodes(
            Scope scope, ToldRevenue revenue, List<NodeView> catalogue, List<SupplyTotals> supply) {
        Map<String, SupplyTotals> bought = supply.stream()
                .collect(Collectors.toMap(SupplyTotals::nodeCode, Function.identity(), SupplyTotals::plus));
        Map<String, BigDecimal> largestFour =
                revenue.present() ? summaries.largestFour(scope, revenue.nodes().keySet()) : Map.of();
        return catalogue.stream()
                .map(node -> {
                    CellTotals cell = revenue.node(node.code());
                    DisclosurePlan.Row row = DisclosurePlan.Row.of(node.code(), scope.zoneCode());
                    return node(
                            node,
                            cell,
                            NodeRevenue.of(cell, largestFour.get(node.code()), revenue.plan(), row),
                            bought.get(node.code()));
                })
                .toList();
    }

    private ChainSummaryView.Node node(NodeView node, CellTotals cell, NodeRevenue revenue, SupplyTotals bought) {
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
                revenue.revenueYuan(),
                revenue.withheld(),
                revenue.hhi(),
                revenue.cr4(),
                rate(bought, SupplyTotals::localSupplyRate),
                rate(bought, SupplyTotals::externalDependence));
    }

    private List<ChainSummaryView.Link> links(String chainCode, List<SupplyTotals> supply) {
        Map<String, SupplyTotals> alongLinks = supply.stream()
                .collect(Collectors.toMap(
                        totals -> totals.nodeCode() + ">" + totals.customerNodeCode(), Function.identity()));
        return chains.linksOf(chainCode).stream()
                .map(link -> new ChainSummaryView.Link(
                        link.supplier(),
                        link.customer(),
                        rate(alongLinks.get(link.supplier() + ">" + link.customer()), SupplyTotals::localSupplyRate)))
                .toList();
    }

    private BigDecimal rate(SupplyTotals supply, Function<SupplyTotals, BigDecimal> rate) {
        return supply == null || disclosure.withholds(supply) ? null : rate.apply(supply);
    }

    /** Names of what is withheld somewhere; a node's own flag says where. */
    private static List<String> withheld(ChainSummaryView.Totals totals, List<ChainSummaryView.Node> nodes) {
        return Stream.of(
                        totals.revenueSuppressed() ? "totals.revenueYuan" : null,
                        totals.employees() == null ? "totals.employees" : null,
                        totals.taxYuan() == null ? "totals.taxYuan" : null,
                        nodes.stream().anyMatch(ChainSummaryView.Node::revenueSuppressed) ? "nodes.revenueYuan" : null)
                .filter(name -> name != null)
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
}
