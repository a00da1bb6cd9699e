package org.chainpanorama.project.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.project.registry.Light;
import org.chainpanorama.project.registry.Stage;

/**
 * How a project stands against its plan on a day. Progress is that of the monthly investment where there is a plan for it, else that of the
 * milestones.
 *
 * @param startedOn day of its start; null before, or where the source gives none
 */
record ProgressStanding(
        String projectCode,
        Stage stage,
        long milestonesPlanned,
        long milestonesDue,
        long milestonesDone,
        BigDecimal investmentPlannedYuan,
        BigDecimal investmentDueYuan,
        BigDecimal investmentDoneYuan,
        LocalDate startedOn) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a light stands for. */
    record Reason(Cause cause, Light light, BigDecimal pointsBehind) {}

    /** The kinds of reasons. */
    enum Cause {
        INVESTMENT_BEHIND,
        MILESTONES_BEHIND,
        STATISTICS_LATE
    }

    Light light(LightThresholds thresholds, LocalDate asOf) {
        return reasons(thresholds, asOf).stream()
                .map(Reason::light)
                .max(Comparator.naturalOrder())
                .orElse(Light.GREEN);
    }

    /** Every reason for which the light is not green. */
    List<Reason> reasons(LightThresholds thresholds, LocalDate asOf) {
        List<Reason> reasons = new ArrayList<>();
        BigDecimal points = pointsBehind();
        if (points != null && points.compareTo(thresholds.yellowPoints()) >= 0) {
            Light light = points.compareTo(thresholds.redPoints()) > 0 ? Light.RED : Light.YELLOW;
            reasons.add(
                    new Reason(hasInvestmentPlan() ? Cause.INVESTMENT_BEHIND : Cause.MILESTONES_BEHIND, light, points));
        }
        if (stage == Stage.STARTED
                && startedOn != null
                && asOf.isAfter(startedOn.plusMonths(thresholds.yellowMonths()))) {
            boolean red = asOf.isAfter(startedOn.plusMonths(thresholds.redMonths()));
            reasons.add(new Reason(Cause.STATISTICS_LATE, red ? Light.RED : Light.YELLOW, null));
        }
        return reasons;
    }

    /** Planned less reached progress in percentage points, scale 2; null without a plan. */
    BigDecimal pointsBehind() {
        if (hasInvestmentPlan()) {
            return share(investmentDueYuan.subtract(investmentDoneYuan), investmentPlannedYuan);
        }
        return milestonesPlanned == 0
                ? null
                : share(BigDecimal.valueOf(milestonesDue - milestonesDone), BigDecimal.valueOf(milestonesPlanned));
    }

    private boolean hasInvestmentPlan() {
        return investmentPlannedYuan != null && investmentPlannedYuan.signum() > 0;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
