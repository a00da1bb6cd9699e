package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.chain.NodeView;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;
import org.chainpanorama.enterprise.rollup.SupplyTotals;

/** Keeps answers about many from telling what one enterprise reported (统计法). Callers with the sensitive scope are told everything. */
@ApplicationScoped
class Disclosure {

    private static final int FEWEST = 3;

    private final Caller caller;
    private final SummaryService summaries;

    Disclosure(Caller caller, SummaryService summaries) {
        this.caller = caller;
        this.summaries = summaries;
    }

    /** Which sums of allocated revenue the caller is told of the scope's chain and year; the scope's zone does not matter. */
    DisclosurePlan plan(Scope scope, Collection<NodeView> catalogue) {
        if (seesEverything()) {
            return DisclosurePlan.ofEverything();
        }
        Map<String, String> stages = catalogue.stream()
                .collect(Collectors.toMap(
                        NodeView::code, node -> node.valueStage().code()));
        return DisclosurePlan.of(
                summaries.hidden(scope.chainCode(), scope.year()), node -> stages.getOrDefault(node, ""));
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
