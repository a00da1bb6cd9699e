package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/** A plan document 规划 for a chain. */
@Entity
@IdClass(ChainPlan.Key.class)
class ChainPlan extends ChainPart {

    record Key(String chainCode, String planCode) {}

    @Id
    String chainCode;

    @Id
    String planCode;

    @Enumerated(STRING)
    PlanKind kind;

    String title;
    String partner;
    String goal;
    LocalDate validFrom;
    LocalDate validTo;

    protected ChainPlan() {}

    ChainPlan(Key key) {
        this.chainCode = key.chainCode();
        this.planCode = key.planCode();
    }

    void register(ChainPlanRegistration registration) {
        kind = registration.kind();
        title = registration.title();
        partner = registration.partner();
        goal = registration.goal();
        validFrom = registration.validFrom();
        validTo = registration.validTo();
    }
}
