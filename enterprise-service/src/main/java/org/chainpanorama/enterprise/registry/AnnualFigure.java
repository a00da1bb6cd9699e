package org.chainpanorama.enterprise.registry;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;

/** What an enterprise reported for one year. Money in yuan, scale 2; null is not known, which is not zero. */
@Entity
@IdClass(AnnualFigure.Key.class)
class AnnualFigure {

    record Key(String creditCode, int figureYear) {}

    @Id
    String creditCode;

    @Id
    int figureYear;

    @Version
    long version;

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

    Instant recordedAt;

    protected AnnualFigure() {}

    AnnualFigure(Key key) {
        this.creditCode = key.creditCode();
        this.figureYear = key.figureYear();
    }

    /** Takes over what is reported; the same report again changes nothing. */
    void report(AnnualFigureRegistration registration, Instant now) {
        if (recordedAt != null && registration.equals(AnnualFigureRegistration.of(this))) {
            return;
        }
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
        recordedAt = now;
    }
}
