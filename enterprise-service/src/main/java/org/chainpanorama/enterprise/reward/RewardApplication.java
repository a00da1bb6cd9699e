package org.chainpanorama.enterprise.reward;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.enterprise.zone.EnterpriseRows;
import org.hibernate.annotations.Filter;

/** An enterprise's application under a clause for one year. At most one of them is live. Yuan. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = EnterpriseRows.BY_ENTERPRISE)
class RewardApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long applicationId;

    @Version
    long version;

    String policyCode;
    String clauseCode;
    String creditCode;
    int applicationYear;
    BigDecimal requestedYuan;
    BigDecimal approvedYuan;

    @Enumerated(STRING)
    RewardState state;

    /** Unique while the application is live; null afterwards, so that another one may follow. */
    String liveKey;

    Instant createdAt;

    protected RewardApplication() {}

    RewardApplication(RewardApplicationRegistration registration, Instant createdAt) {
        policyCode = registration.policyCode();
        clauseCode = registration.clauseCode();
        creditCode = registration.creditCode();
        applicationYear = registration.year();
        requestedYuan = registration.requestedYuan().setScale(2);
        state = RewardState.DRAFT;
        liveKey = String.join("/", policyCode, clauseCode, creditCode, String.valueOf(applicationYear));
        this.createdAt = createdAt;
    }

    /** Moves on; the guards have been checked. */
    void moveTo(RewardState target, BigDecimal amountYuan) {
        state = target;
        if (target == RewardState.APPROVED) {
            approvedYuan = amountYuan;
        }
        if (!target.isLive()) {
            liveKey = null;
        }
    }
}
