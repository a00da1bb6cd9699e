package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.rollup.RevenueBand;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SummaryService;

/**
 * Which enterprises first reached a revenue band in a year 填补空白. Read from the figures themselves, so a correction shows at once.
 * Only figures that the caller may see are spoken of.
 */
@ApplicationScoped
class FirstInBandService {

    private final AnnualFigureRepository figures;
    private final AnnualFigureWriter writer;
    private final EnterpriseService enterprises;
    private final SummaryService summaries;
    private final ZoneScope zones;

    FirstInBandService(
            AnnualFigureRepository figures,
            AnnualFigureWriter writer,
            EnterpriseService enterprises,
            SummaryService summaries,
            ZoneScope zones) {
        this.zones = zones;
        this.figures = figures;
        this.writer = writer;
        this.enterprises = enterprises;
        this.summaries = summaries;
    }

    Page<FirstInBandView> page(FirstInBandQuery wanted, PageQuery query) {
        wanted.zone = zones.within(wanted.zone);
        List<RevenueBand> bands = wantedBands(wanted.band);
        Page<AnnualFigure> found = figures.firstInBand(wanted, boundsOf(bands), enterprises.visibleLevels(), query);
        Set<String> codes =
                found.items().stream().map(figure -> figure.creditCode).collect(Collectors.toSet());
        Map<String, EnterpriseView> named = enterprises.byCode(codes);
        Map<String, AnnualFigureRepository.Earlier> earlier = figures.earlier(codes, wanted.year);
        Set<String> reachedBefore = summaries.bandsBefore(new Scope(wanted.chain, wanted.zone, wanted.year));
        return found.map(figure -> {
            AnnualFigureRepository.Earlier before = earlier.get(figure.creditCode);
            BigDecimal most = before == null ? BigDecimal.ZERO : before.mostYuan();
            return new FirstInBandView(
                    figure.creditCode,
                    named.get(figure.creditCode).name(),
                    figure.figureYear,
                    before == null ? null : before.lastYear(),
                    bands.stream()
                            .filter(band -> figure.revenueYuan.compareTo(band.fromYuan()) >= 0)
                            .filter(band -> most.compareTo(band.fromYuan()) < 0)
                            .map(band -> new FirstInBandView.Band(
                                    band.code(), band.fromYuan(), fillsGap(band, reachedBefore)))
                            .toList());
        });
    }

    private List<RevenueBand> wantedBands(String code) {
        List<RevenueBand> bands = writer.bands().stream()
                .filter(band -> band.fromYuan().signum() > 0)
                .filter(band -> code == null || band.code().equals(code))
                .toList();
        if (bands.isEmpty()) {
            throw Problem.invalid(List.of(InputError.query(
                    "band", "unknown-band", Text.of("没有这个营收档", "There is no such band to be reached"))));
        }
        return bands;
    }

    private Boolean fillsGap(RevenueBand band, Set<String> reachedBefore) {
        return reachedBefore.isEmpty()
                ? null
                : writer.bands().stream()
                        .filter(other -> reachedBefore.contains(other.code()))
                        .noneMatch(other -> other.fromYuan().compareTo(band.fromYuan()) >= 0);
    }

    private static List<BigDecimal> boundsOf(List<RevenueBand> bands) {
        return bands.stream().map(RevenueBand::fromYuan).toList();
    }
}
