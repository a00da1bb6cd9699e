package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enterprises by tier. */
@Schema(description = "Enterprises by tier 企业梯队统计")
public record TierStatisticsView(
        @Schema(description = "Zone; null for every place 开发区", maxLength = 32)
        String zone,

        @Schema(description = "Tiers, highest first 梯队", maxItems = 10)
        List<TierCount> tiers,

        @Schema(description = "Enterprises without a tier: no revenue known 未分梯队企业数", minimum = "0")
        long withoutTier) {

    /** One tier. */
    @Schema(description = "One tier 梯队")
    public record TierCount(
            @Schema(description = "Tier 梯队") Coded tier,

            @Schema(description = "Enterprises 企业数", minimum = "0")
            long enterpriseCount,

            @Schema(description = "Of them set by the zone 其中人工认定", minimum = "0")
            long overriddenCount,

            @Schema(description = "Latest revenue together, yuan 最近年度营收合计", minimum = "0")
            BigDecimal revenueYuan,

            @Schema(description = "Revenue withheld to protect single enterprises 营收因保密未提供")
            boolean revenueSuppressed) {}
}
