package org.chainpanorama.project.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.project.registry.Stage;
import org.chainpanorama.project.statistics.StageStatisticsRepository.Fared;
import org.chainpanorama.project.statistics.StageStatisticsRepository.Reached;

/** Puts funnel and on-time rate together. */
@ApplicationScoped
class StageStatisticsService {

    private final StageStatisticsRepository statistics;
    private final BusinessDay businessDay;
    private final ZoneScope zones;

    StageStatisticsService(StageStatisticsRepository statistics, BusinessDay businessDay, ZoneScope zones) {
        this.zones = zones;
        this.statistics = statistics;
        this.businessDay = businessDay;
    }

    @Transactional
    FunnelView funnel(Integer cohort, LocalDate asked, String zone) {
        LocalDate asOf = businessDay.or(asked);
        List<Reached> reached = statistics.funnel(cohort, asOf, zones.within(zone));
        List<FunnelView.Step> steps = new ArrayList<>();
        long decided = atLeast(reached, Stage.DECIDED);
        for (Stage stage : Stage.path().filter(step -> step != Stage.LEAD).toList()) {
            long count = atLeast(reached, stage);
            BigDecimal fromPrevious =
                    stage == Stage.DECIDED ? null : Ratio4.of(count, atLeast(reached, Stage.atRank(stage.rank() - 1)));
            steps.add(new FunnelView.Step(Coded.of(stage), count, fromPrevious, Ratio4.of(count, decided)));
        }
        return new FunnelView(cohort, asOf, steps, at(reached, Stage.SUSPENDED), at(reached, Stage.TERMINATED));
    }

    private static long atLeast(List<Reached> reached, Stage stage) {
        return reached.stream()
                .filter(cell -> cell.rank() >= stage.rank())
                .mapToLong(Reached::projectCount)
                .sum();
    }

    private static long at(List<Reached> reached, Stage stage) {
        return reached.stream()
                .filter(cell -> cell.stage() == stage)
                .mapToLong(Reached::projectCount)
                .sum();
    }

    @Transactional
    OnTimeView onTime(LocalDate asked, String zone) {
        LocalDate asOf = businessDay.or(asked);
        List<Fared> fared = statistics.onTime(asOf, zones.within(zone));
        OnTimeView.Rate total = OnTimeView.Rate.of(
                sum(fared, Fared::onTime),
                sum(fared, Fared::late),
                sum(fared, Fared::open),
                sum(fared, Fared::undated));
        List<OnTimeView.OfType> items = fared.stream()
                .sorted(Comparator.comparing(Fared::type))
                .map(type -> new OnTimeView.OfType(
                        Coded.of(type.type()),
                        OnTimeView.Rate.of(type.onTime(), type.late(), type.open(), type.undated())))
                .toList();
        return new OnTimeView(asOf, total, items);
    }

    private static long sum(List<Fared> fared, ToLongFunction<Fared> part) {
        return fared.stream().mapToLong(part).sum();
    }
}
