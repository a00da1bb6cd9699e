package org.chainpanorama.enterprise.supply;

import org.chainpanorama.enterprise.rollup.LocalSupplyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what an enterprise buys comes from near by. */
@Schema(description = "An enterprise's local supply rate 企业本地配套率")
public record EnterpriseSupplyRateView(
        @Schema(description = "Unified social credit code of the customer 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Year; relations valid on its last day count 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "The rate 本地配套率") LocalSupplyView localSupply) {}
