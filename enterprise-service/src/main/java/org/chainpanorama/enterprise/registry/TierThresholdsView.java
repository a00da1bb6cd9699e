package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds of the tiers, as read. */
@Schema(description = "From which revenue on an enterprise is in which tier 梯队划分标准")
public record TierThresholdsView(
        @Schema(description = "Revenue from which on an enterprise is a head goose 头雁, yuan, included", minimum = "0")
        BigDecimal headGooseFromYuan,

        @Schema(
                description = "Revenue from which on it is a strong goose 强雁, yuan, included; below it a fledgling 雏雁",
                minimum = "0")
        BigDecimal strongGooseFromYuan,

        @Schema(description = "When they were last changed, UTC; null while they are as delivered 调整时间")
        Instant changedAt,

        @Schema(description = "Client that changed them 调整方", maxLength = 200)
        String changedBy,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static TierThresholdsView of(TierRule rule) {
        return new TierThresholdsView(
                rule.headGooseFromYuan, rule.strongGooseFromYuan, rule.changedAt, rule.changedBy, rule.version);
    }
}
