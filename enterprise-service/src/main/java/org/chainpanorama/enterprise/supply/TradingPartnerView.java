package org.chainpanorama.enterprise.supply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier or customer of an enterprise with the relation between them. */
@Schema(description = "A supplier or customer 供应商或采购方")
public record TradingPartnerView(
        @Schema(description = "The partner's credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Its name 企业名称", maxLength = 200)
        String name,

        @Schema(description = "Its zone; null outside every zone 所在开发区", maxLength = 32)
        String zoneCode,

        @Schema(description = "Its division; null when not known 行政区划", maxLength = 6)
        String divisionCode,

        @Schema(description = "The relation 供应关系") SupplyView relation) {}
