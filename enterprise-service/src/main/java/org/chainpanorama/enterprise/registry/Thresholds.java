package org.chainpanorama.enterprise.registry;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From which annual revenue on an enterprise is what. Money in yuan; each bound belongs to the higher class (以上 includes it). */
@Singleton
class Thresholds {

    private final TierRuleRepository tierRules;
    private final BigDecimal aboveScaleFromYuan;
    private final BigDecimal nearFromYuan;

    Thresholds(
            TierRuleRepository tierRules,
            @ConfigProperty(name = "zone.above-scale-from-yuan") BigDecimal aboveScaleFromYuan,
            @ConfigProperty(name = "zone.above-scale-near-from-yuan") BigDecimal nearFromYuan) {
        this.tierRules = tierRules;
        this.aboveScaleFromYuan = aboveScaleFromYuan;
        this.nearFromYuan = nearFromYuan;
    }

    /** The tier of a revenue by the rule in force, for a transaction that writes it; null when the revenue is not known. */
    Tier tierOf(BigDecimal revenueYuan) {
        return revenueYuan == null ? null : tierRules.ruleToGoBy().tierOf(revenueYuan);
    }

    /** Whether the revenue reaches the statutory threshold 规上; null when it is not known. */
    Boolean qualifies(BigDecimal revenueYuan) {
        return revenueYuan == null ? null : revenueYuan.compareTo(aboveScaleFromYuan) >= 0;
    }

    /** Revenue minus threshold: negative is what is still missing (升规 early warning); null when it is not known. */
    BigDecimal aboveScaleMargin(BigDecimal revenueYuan) {
        return revenueYuan == null ? null : revenueYuan.subtract(aboveScaleFromYuan);
    }

    /** From which revenue on an enterprise that is not on the list above scale is worth a look (升规 early warning). */
    BigDecimal nearFromYuan() {
        return nearFromYuan;
    }

    /** Whether an enterprise not on the list is near the threshold or over it; null when its revenue is not known. */
    Boolean isNear(boolean aboveScale, BigDecimal revenueYuan) {
        return revenueYuan == null ? null : !aboveScale && revenueYuan.compareTo(nearFromYuan) >= 0;
    }
}
