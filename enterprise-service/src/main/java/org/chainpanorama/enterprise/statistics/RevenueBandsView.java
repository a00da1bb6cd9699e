package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many enterprises reach which revenue. Zone scope and chain scope are different questions. */
@Schema(description = "Enterprises by revenue 营收分档")
public record RevenueBandsView(
        @Schema(description = "Year 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Zone; null for every place 开发区", maxLength = 32)
        String zone,

        @Schema(description = "Chain; null for all enterprises 产业链", maxLength = 16)
        String chain,

        @Schema(description = "Enterprises at or above each threshold (以上 includes it) 各档以上企业数", maxItems = 50)
        List<Threshold> thresholds,

        @Schema(
                description = "Half-open bands, lowest first; the one without bounds holds unknown revenue 分档",
                maxItems = 50)
        List<Band> bands) {

    /** Enterprises at or above a threshold. */
    @Schema(name = "RevenueThreshold", description = "Enterprises at or above a threshold 某额以上企业")
    public record Threshold(
            @Schema(description = "Threshold, yuan, included 下限(含)", minimum = "0")
            BigDecimal fromYuan,

            @Schema(description = "Enterprises by their whole revenue 企业数(按全部营收)", minimum = "0")
            long enterpriseCount,

            @Schema(
                    description = "Enterprises by the revenue allocated to the chain; null in zone scope 企业数(按链上营收)",
                    minimum = "0")
            Long allocatedEnterpriseCount) {}

    /** Enterprises in a band. */
    @Schema(name = "RevenueBand", description = "Enterprises in a band 分档企业")
    public record Band(
            @Schema(description = "Band 档", maxLength = 16) String code,

            @Schema(description = "Lower bound, yuan, included; null where the revenue is unknown 下限(含)", minimum = "0")
            BigDecimal fromYuan,

            @Schema(description = "Upper bound, yuan, excluded; null when there is none 上限(不含)", minimum = "0")
            BigDecimal toYuan,

            @Schema(description = "Enterprises by their whole revenue 企业数", minimum = "0")
            long enterpriseCount,

            @Schema(description = "Their whole revenue, yuan; null when suppressed or unknown 营收合计", minimum = "0")
            BigDecimal revenueYuan,

            @Schema(description = "Revenue withheld to protect single enterprises 营收因保密未提供")
            boolean revenueSuppressed) {}
}
