package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** What was reported for a year before it was corrected. It is never changed. */
@Entity
@IdClass(FormerFigure.Key.class)
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class FormerFigure extends ReportedFigures {

    record Key(String creditCode, int figureYear, int correction) {}

    @Id
    String creditCode;

    @Id
    int figureYear;

    /** Which correction replaced it, counted from 1. */
    @Id
    int correction;

    /** Version of the figure while it had this value. */
    long figureVersion;

    Instant replacedAt;
    String replacedBy;
    String replacementReason;

    protected FormerFigure() {}

    /** What a figure says now, which a report is about to replace. */
    FormerFigure(AnnualFigure figure, AnnualFigureRegistration replacement, Instant at, String by) {
        creditCode = figure.creditCode;
        figureYear = figure.figureYear;
        correction = ++figure.corrections;
        figureVersion = figure.version;
        report(AnnualFigureRegistration.of(figure, figure.reason), figure.recordedAt, figure.recordedBy);
        replacedAt = at;
        replacedBy = by;
        replacementReason = replacement.reason();
    }
}
