package org.chainpanorama.enterprise.registry;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;

/** What was reported for one year, now or before a correction. Money in yuan, scale 2; null is not known, which is not zero. */
@MappedSuperclass
abstract class ReportedFigures {

    BigDecimal revenueYuan;
    BigDecimal outputYuan;
    BigDecimal valueAddedYuan;
    BigDecimal taxYuan;
    BigDecimal researchYuan;
    Integer employees;
    BigDecimal energyTonnesCoal;
    BigDecimal emissionsTonnes;
    BigDecimal exportYuan;

    @Enumerated(STRING)
    FigureStatus status;

    String source;

    @Enumerated(STRING)
    Confidentiality confidentiality;

    /** Why it was corrected; null for a first report. */
    String reason;

    Instant recordedAt;

    /** The client that reported it; null where that was not kept. */
    String recordedBy;

    void report(AnnualFigureRegistration registration, Instant at, String by) {
        revenueYuan = registration.revenueYuan();
        outputYuan = registration.outputYuan();
        valueAddedYuan = registration.valueAddedYuan();
        taxYuan = registration.taxYuan();
        researchYuan = registration.researchYuan();
        employees = registration.employees();
        energyTonnesCoal = registration.energyTonnesCoal();
        emissionsTonnes = registration.emissionsTonnes();
        exportYuan = registration.exportYuan();
        status = registration.status();
        source = registration.source();
        confidentiality = registration.confidentiality();
        reason = registration.reason();
        recordedAt = at;
        recordedBy = by;
    }
}
