package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A local supply rate 本地配套率 with what it is made of. Yuan a year; each is null when withheld or not known, which is not zero. */
@Schema(description = "A local supply rate with what it is made of 本地配套率")
public record LocalSupplyView(
        @Schema(description = "What counts as local 配套范围") Coded scope,

        @Schema(
                description = "Numerator ÷ denominator, 0 to 1; null when no supplier's place is known 本地配套率",
                minimum = "0",
                maximum = "1")
        BigDecimal rate,

        @Schema(description = "Purchases from local suppliers, yuan: the numerator 本地采购额", minimum = "0")
        BigDecimal localYuan,

        @Schema(
                description = "Purchases from suppliers whose place is known, yuan: the denominator 已知来源采购额",
                minimum = "0")
        BigDecimal locatedYuan,

        @Schema(description = "All purchases known, yuan 采购总额", minimum = "0")
        BigDecimal totalYuan,

        @Schema(
                description =
                        "Denominator ÷ all purchases, 0 to 1: how much of them the rate speaks of; null without purchases"
                                + " 覆盖率",
                minimum = "0",
                maximum = "1")
        BigDecimal coverage,

        @Schema(description = "Rate and amounts withheld to protect single enterprises 因保密未提供")
        boolean suppressed) {

    /** The rate of these amounts; of nothing it is not known. */
    public static LocalSupplyView of(
            SupplyScope scope, BigDecimal localYuan, BigDecimal locatedYuan, BigDecimal totalYuan) {
        return new LocalSupplyView(
                Coded.of(scope),
                share(localYuan, locatedYuan),
                localYuan,
                locatedYuan,
                totalYuan,
                share(locatedYuan, totalYuan),
                false);
    }

    /** What a caller sees who may not know the amounts. */
    public static LocalSupplyView suppressed(SupplyScope scope) {
        return new LocalSupplyView(Coded.of(scope), null, null, null, null, null, true);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part == null || whole.signum() == 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
