package org.chainpanorama.enterprise.reward;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A move of an application, never changed afterwards. */
@Entity
class RewardTransition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long applicationId;

    @Enumerated(STRING)
    RewardState fromState;

    @Enumerated(STRING)
    RewardState toState;

    LocalDate effectiveOn;
    String reason;
    String evidence;
    String actor;
    BigDecimal amountYuan;
    Instant recordedAt;

    protected RewardTransition() {}

    RewardTransition(
            RewardApplication application, RewardMove move, BigDecimal amountYuan, String actor, Instant recordedAt) {
        applicationId = application.applicationId;
        fromState = application.state;
        toState = move.to();
        effectiveOn = move.effectiveOn();
        reason = move.reason();
        evidence = move.evidence();
        this.actor = actor;
        this.amountYuan = amountYuan;
        this.recordedAt = recordedAt;
    }
}
