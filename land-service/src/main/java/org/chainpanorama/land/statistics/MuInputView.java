package org.chainpanorama.land.statistics;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.land.zone.LandConfidentiality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The land one enterprise uses, as the per-mu evaluation 亩均论英雄 needs it: leased land included. */
@Schema(name = "MuInput", description = "The land one enterprise uses 企业用地（亩均评价口径）")
public record MuInputView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(
                description = "Land used on parcels, of its own, leased or lent, m², scale 2 宗地使用面积（平方米）",
                minimum = "0")
        BigDecimal parcelLandSquareMetres,

        @Schema(
                description = "Share of carriers' land that its leased floor stands for, m², scale 2 租赁厂房折算用地（平方米）",
                minimum = "0")
        BigDecimal carrierLandSquareMetres,

        @Schema(description = "Both, m², scale 2 用地合计（平方米）", minimum = "0")
        BigDecimal landSquareMetres,

        @Schema(description = "Both, mu, scale 4 用地合计（亩）", minimum = "0")
        BigDecimal landMu,

        @Schema(description = "Parcels used 使用宗数", minimum = "0")
        long parcelCount,

        @Schema(description = "Leases in carriers 租约数", minimum = "0")
        long leaseCount,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld) {

    static MuInputView of(String creditCode, BigDecimal parcelLand, BigDecimal carrierLand, long parcels, long leases) {
        BigDecimal land = parcelLand.add(carrierLand);
        return new MuInputView(creditCode, parcelLand, carrierLand, land, Mu.of(land), parcels, leases, List.of());
    }

    /** The same as a reader sees it: how much land an enterprise uses is internal. */
    MuInputView seenBy(Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new MuInputView(
                creditCode,
                withheld.figure("parcelLandSquareMetres", LandConfidentiality.USE, parcelLandSquareMetres),
                withheld.figure("carrierLandSquareMetres", LandConfidentiality.USE, carrierLandSquareMetres),
                withheld.figure("landSquareMetres", LandConfidentiality.USE, landSquareMetres),
                withheld.figure("landMu", LandConfidentiality.USE, landMu),
                parcelCount,
                leaseCount,
                withheld.fields());
    }
}
