package org.chainpanorama.project.supervision;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/** Days late from which the next one hears of it. */
@ConfigMapping(prefix = "zone.project-escalation")
interface EscalationThresholds {

    int teamDays();

    int officeDays();

    int topLeaderDays();

    /** Smallest number of days late of a level. */
    default int from(EscalationLevel level) {
        return switch (level) {
            case TEAM -> teamDays();
            case OFFICE -> officeDays();
            case TOP_LEADER -> topLeaderDays();
        };
    }

    /** The level of a delay; null while it is below the first. */
    default EscalationLevel of(long daysLate) {
        EscalationLevel reached = null;
        for (EscalationLevel level : EscalationLevel.values()) {
            reached = daysLate >= from(level) ? level : reached;
        }
        return reached;
    }

    /** The last planned day with which a milestone is at that level or a higher one. */
    default LocalDate plannedUpTo(EscalationLevel level, LocalDate asOf) {
        return asOf.minusDays(from(level));
    }
}
