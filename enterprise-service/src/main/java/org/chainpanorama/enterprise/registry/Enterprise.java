package org.chainpanorama.enterprise.registry;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.zone.InZone;
import org.chainpanorama.chassis.zone.ZoneGuard;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.code.JoinedCodes;
import org.hibernate.annotations.Filter;

/** A legal entity of the registry, settled in the zone or outside. Money in yuan (CNY), scale 2. Source: GB 32100-2015 for the code. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE_CODE)
@EntityListeners(ZoneGuard.class)
class Enterprise implements InZone {

    @Id
    String creditCode;

    @Version
    long version;

    String name;
    int nameLength;
    String zoneCode;
    String divisionCode;
    String industryCode;
    boolean aboveScale;

    /** The tier that counts: the override where there is one, else what the revenue says; null when no revenue is known. */
    @Enumerated(STRING)
    Tier tier;

    @Enumerated(STRING)
    Tier tierOverride;

    String tierOverrideReason;

    @Enumerated(STRING)
    EnterpriseStatus status;

    LocalDate settledOn;
    LocalDate leftOn;
    boolean synthetic;

    @Convert(converter = JoinedCodes.class)
    List<String> programmes;

    @Convert(converter = JoinedCodes.class)
    List<String> innovations;

    @Convert(converter = JoinedCodes.class)
    List<String> channels;

    /** Why it is registered although the check digit of its code is wrong; null where it is right. */
    String checkDigitOverride;

    /** The last year whose revenue is known, and what was reported for it. */
    Integer latestYear;

    BigDecimal latestRevenueYuan;
    Integer latestEmployees;

    @Enumerated(STRING)
    Confidentiality latestConfidentiality;

    protected Enterprise() {}

    Enterprise(String creditCode) {
        this.creditCode = creditCode;
    }

    void register(EnterpriseRegistration registration, Thresholds thresholds) {
        name = registration.name();
        nameLength = name.length();
        zoneCode = registration.zoneCode();
        divisionCode = registration.divisionCode();
        industryCode = registration.industryCode();
        aboveScale = registration.aboveScale();
        tierOverride = registration.tierOverride();
        tierOverrideReason = registration.tierOverrideReason();
        status = registration.status();
        settledOn = registration.settledOn();
        leftOn = registration.leftOn();
        synthetic = registration.synthetic();
        programmes = registration.programmes();
        innovations = registration.innovations().stream().map(Enum::name).toList();
        channels = registration.channels().stream().map(Enum::name).toList();
        checkDigitOverride = registration.checkDigitOverride();
        classify(thresholds);
    }

    /** Takes note of all its annual figures: the last year with a revenue decides the tier. */
    void observe(Collection<AnnualFigure> figures, Thresholds thresholds) {
        AnnualFigure latest = figures.stream()
                .filter(figure -> figure.revenueYuan != null)
                .max(Comparator.comparingInt((AnnualFigure figure) -> figure.figureYear))
                .orElse(null);
        latestYear = latest == null ? null : latest.figureYear;
        latestRevenueYuan = latest == null ? null : latest.revenueYuan;
        latestEmployees = latest == null ? null : latest.employees;
        latestConfidentiality = latest == null ? null : latest.confidentiality;
        classify(thresholds);
    }

    private void classify(Thresholds thresholds) {
        tier = tierOverride == null ? thresholds.tierOf(latestRevenueYuan) : tierOverride;
    }

    @Override
    public String zone() {
        return zoneCode;
    }
}
