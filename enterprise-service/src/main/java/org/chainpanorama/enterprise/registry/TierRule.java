package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** From which annual revenue on an enterprise is in which tier 梯队; the one rule of the zone. Yuan, each bound included. */
@Entity
class TierRule {

    static final int THE_ONE = 1;

    @Id
    int id;

    @Version
    long version;

    BigDecimal headGooseFromYuan;
    BigDecimal strongGooseFromYuan;

    /** Null while the rule is the one that the service came with. */
    Instant changedAt;

    String changedBy;

    void change(TierThresholdsRegistration registration, Instant at, String by) {
        headGooseFromYuan = registration.headGooseFromYuan();
        strongGooseFromYuan = registration.strongGooseFromYuan();
        changedAt = at;
        changedBy = by;
    }

    /** The tier of a revenue; null when the revenue is not known. */
    Tier tierOf(BigDecimal revenueYuan) {
        if (revenueYuan == null) {
            return null;
        }
        if (revenueYuan.compareTo(headGooseFromYuan) >= 0) {
            return Tier.HEAD_GOOSE;
        }
        return revenueYuan.compareTo(strongGooseFromYuan) >= 0 ? Tier.STRONG_GOOSE : Tier.FLEDGLING;
    }
}
