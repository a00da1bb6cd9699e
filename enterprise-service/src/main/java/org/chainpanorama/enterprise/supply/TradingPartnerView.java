package org.chainpanorama.enterprise.supply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier or customer of an enterprise with the relation between them. */
@Schema(description = "A supplier or customer 供应商或采购方")
public record TradingPartnerView(
        @Schema(description = "The partner's credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Its name; null for one in a zone that is not the caller's 企业名称", maxLength = 200)
        String name,

        @Schema(
                description = "Its zone; null outside every zone, or in a zone that is not the caller's 所在开发区",
                maxLength = 32)
        String zoneCode,

        @Schema(description = "Its division; null when not known 行政区划", maxLength = 6)
        String divisionCode,

        @Schema(description = "The relation 供应关系") SupplyView relation) {

    /** A partner as a caller sees it; of one that the caller may not know only the code, which stands in the relation. */
    static TradingPartnerView of(String creditCode, Party party, SupplyRelation relation, boolean seesAmounts) {
        return new TradingPartnerView(
                creditCode,
                party == null ? null : party.name,
                party == null ? null : party.zoneCode,
                party == null ? null : party.divisionCode,
                SupplyView.of(relation, seesAmounts));
    }
}
