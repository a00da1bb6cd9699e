package org.chainpanorama.project.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.Filter;

/** What was to be invested in a month, and what was. Not the total investment, and not money that has merely arrived. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT)
class MonthlyInvestment {

    @Id
    String investmentKey;

    @Version
    long version;

    String projectCode;

    /** First day of the month. */
    LocalDate monthOn;

    BigDecimal plannedYuan;
    BigDecimal actualYuan;
    Instant updatedAt;

    protected MonthlyInvestment() {}

    MonthlyInvestment(String projectCode, YearMonth month) {
        this.investmentKey = key(projectCode, month);
        this.projectCode = projectCode;
        this.monthOn = month.atDay(1);
    }

    static String key(String projectCode, YearMonth month) {
        return projectCode + "/" + month;
    }

    YearMonth month() {
        return YearMonth.from(monthOn);
    }

    void take(InvestmentRegistration registration) {
        plannedYuan = registration.plannedYuan();
        actualYuan = registration.actualYuan();
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
