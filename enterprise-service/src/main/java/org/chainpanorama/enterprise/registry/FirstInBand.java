package org.chainpanorama.enterprise.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.enterprise.rollup.RevenueBand;

/**
 * The first year in which an enterprise's revenue reached a band, as far as its figures are known. Reaching a band is reaching its lower
 * bound (以上 includes it), so a leap over several bands reaches all of them.
 */
record FirstInBand(RevenueBand band, int year) {

    /** By band, lowest first; bands never reached are absent, and so is the lowest one, which everybody is in. */
    static List<FirstInBand> of(Collection<AnnualFigure> figures, List<RevenueBand> bands) {
        List<AnnualFigure> inOrder = figures.stream()
                .filter(figure -> figure.revenueYuan != null)
                .sorted(Comparator.comparingInt(figure -> figure.figureYear))
                .toList();
        return bands.stream()
                .filter(band -> band.fromYuan().signum() > 0)
                .flatMap(band -> inOrder.stream()
                        .filter(figure -> figure.revenueYuan.compareTo(band.fromYuan()) >= 0)
                        .limit(1)
                        .map(figure -> new FirstInBand(band, figure.figureYear)))
                .toList();
    }
}
