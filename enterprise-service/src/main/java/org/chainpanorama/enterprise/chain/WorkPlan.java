package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/** The annual work plan 年度重点工作计划 of a chain. */
@Entity
@IdClass(WorkPlan.Key.class)
class WorkPlan extends ChainPart {

    record Key(String chainCode, int planYear) {}

    @Id
    String chainCode;

    @Id
    int planYear;

    String title;
    String goal;

    @Enumerated(STRING)
    WorkPlanStatus status;

    LocalDate issuedOn;

    protected WorkPlan() {}

    WorkPlan(Key key) {
        this.chainCode = key.chainCode();
        this.planYear = key.planYear();
    }

    void register(WorkPlanRegistration registration) {
        title = registration.title();
        goal = registration.goal();
        status = registration.status();
        issuedOn = registration.issuedOn();
    }
}
