package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.rollup.CellTotals;
import org.chainpanorama.enterprise.rollup.RevenueBand;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;

/** Counts enterprises by revenue. */
@ApplicationScoped
class RevenueBandService {

    private static final String UNKNOWN = "UNKNOWN";

    private final SummaryService summaries;
    private final ChainService chains;
    private final Disclosure disclosure;

    RevenueBandService(SummaryService summaries, ChainService chains, Disclosure disclosure) {
        this.disclosure = disclosure;
        this.summaries = summaries;
        this.chains = chains;
    }

    RevenueBandsView bands(Scope scope) {
        if (scope.chainCode() != null) {
            chains.get(scope.chainCode());
        }
        List<RevenueBand> bands = summaries.revenueBands();
        Map<String, CellTotals> totals = summaries.bands(scope);
        return new RevenueBandsView(
                scope.year(),
                scope.zoneCode(),
                scope.chainCode(),
                thresholds(bands, totals, scope.chainCode() != null),
                bands(bands, totals));
    }

    private static List<RevenueBandsView.Threshold> thresholds(
            List<RevenueBand> bands, Map<String, CellTotals> totals, boolean ofChain) {
        return bands.stream()
                .map(RevenueBand::fromYuan)
                .filter(from -> from.signum() > 0)
                .map(from -> new RevenueBandsView.Threshold(
                        from,
                        countFrom(from, bands, totals, CellTotals::enterpriseCount),
                        ofChain ? countFrom(from, bands, totals, CellTotals::allocatedCount) : null))
                .toList();
    }

    private static long countFrom(
            BigDecimal from,
            List<RevenueBand> bands,
            Map<String, CellTotals> totals,
            ToLongFunction<CellTotals> count) {
        return bands.stream()
                .filter(band -> band.fromYuan().compareTo(from) >= 0)
                .map(band -> totals.get(band.code()))
                .filter(cell -> cell != null)
                .mapToLong(count)
                .sum();
    }

    private List<RevenueBandsView.Band> bands(List<RevenueBand> bands, Map<String, CellTotals> totals) {
        List<RevenueBandsView.Band> views = new ArrayList<>();
        for (RevenueBand band : bands) {
            CellTotals cell = totals.getOrDefault(band.code(), CellTotals.empty(band.code()));
            boolean withheld = disclosure.withholds(cell.hiddenCount());
            views.add(new RevenueBandsView.Band(
                    band.code(),
                    band.fromYuan(),
                    band.toYuan(),
                    cell.enterpriseCount(),
                    withheld ? null : cell.totalRevenueYuan().setScale(2, RoundingMode.HALF_UP),
                    withheld));
        }
        CellTotals unknown = totals.getOrDefault("", CellTotals.empty(""));
        views.add(new RevenueBandsView.Band(UNKNOWN, null, null, unknown.enterpriseCount(), null, false));
        return views;
    }
}
