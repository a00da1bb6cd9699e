package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.CellTotals;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;
import org.chainpanorama.enterprise.rollup.SupplyTotals;

/** Keeps answers about many from telling what one enterprise reported (统计法). Callers with the sensitive scope are told everything. */
@ApplicationScoped
class Disclosure {

    private static final int FEWEST = 3;

    private final Caller caller;
    private final SummaryService summaries;
    private final ReleasedRevenueRepository released;

    Disclosure(Caller caller, SummaryService summaries, ReleasedRevenueRepository released) {
        this.caller = caller;
        this.summaries = summaries;
        this.released = released;
    }

    /** What the caller is told of the revenue of the scope. */
    ToldRevenue revenue(Scope scope) {
        Map<String, CellTotals> nodes = summaries.nodes(scope);
        CellTotals whole = summaries.whole(scope);
        if (seesEverything() || !released.isHidden(scope)) {
            return ToldRevenue.live(whole, nodes);
        }
        FigureReleaseView release =
                released.releases(scope.year(), 1).stream().findFirst().orElse(null);
        return ToldRevenue.released(
                whole, nodes, released.revenue(scope), released.plan(scope.chainCode(), scope.year()), release);
    }

    /** Value stage by node; empty for a node that the catalogue does not have. */
    static Function<String, String> stages(Collection<NodeView> catalogue) {
        Map<String, String> stages = catalogue.stream()
                .collect(Collectors.toMap(
                        NodeView::code, node -> node.valueStage().code()));
        return node -> stages.getOrDefault(node, "");
    }

    /** Whether a sum that cuts across nodes is withheld: where some of its figures are not public. */
    boolean withholds(long hiddenFigures) {
        return hiddenFigures > 0 && !seesEverything();
    }

    /** Whether a supply rate is withheld: the amounts behind it are internal, and few of them may be known to a party. */
    boolean withholds(SupplyTotals supply) {
        return supply.relationCount() < FEWEST && !caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL);
    }

    private boolean seesEverything() {
        return caller.has(ScopeDomain.ENTERPRISE.sensitive());
    }
}
