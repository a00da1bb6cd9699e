package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.rollup.LocalSupplyView;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;
import org.chainpanorama.enterprise.rollup.SupplyScope;
import org.chainpanorama.enterprise.rollup.SupplyTotals;

/** Local supply rates 本地配套率 of a chain and its nodes. */
@ApplicationScoped
class ChainSupplyRateService {

    private final ChainService chains;
    private final SummaryService summaries;
    private final Caller caller;

    ChainSupplyRateService(ChainService chains, SummaryService summaries, Caller caller) {
        this.chains = chains;
        this.summaries = summaries;
        this.caller = caller;
    }

    ChainSupplyRateView rates(Scope scope, SupplyScope near) {
        List<SupplyTotals> supply = summaries.supply(scope);
        Map<String, SupplyTotals> bought = supply.stream()
                .collect(Collectors.toMap(SupplyTotals::nodeCode, Function.identity(), SupplyTotals::plus));
        List<ChainSupplyRateView.Node> nodes = chains.nodesOf(scope.chainCode()).stream()
                .map(node ->
                        new ChainSupplyRateView.Node(node.code(), node.name(), view(bought.get(node.code()), near)))
                .toList();
        return new ChainSupplyRateView(
                scope.chainCode(),
                scope.year(),
                scope.zoneCode(),
                view(supply.stream().reduce(SupplyTotals::plus).orElse(null), near),
                nodes);
    }

    /** Amounts of trade are internal, so the public is told only the rates of the chain's summary. */
    private LocalSupplyView view(SupplyTotals totals, SupplyScope near) {
        if (!caller.sees(ScopeDomain.ENTERPRISE, Confidentiality.INTERNAL)) {
            return LocalSupplyView.suppressed(near);
        }
        if (totals == null) {
            return LocalSupplyView.of(near, null, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal localYuan =
                switch (near) {
                    case ZONE -> totals.inZoneYuan();
                    case CITY -> totals.inCityYuan();
                    case PROVINCE -> totals.inProvinceYuan();
                };
        return LocalSupplyView.of(near, localYuan, totals.locatedYuan(), totals.totalYuan());
    }
}
