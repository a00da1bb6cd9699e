package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many enterprises cover which of the five stages. */
@Schema(description = "Process coverage over enterprises 环节覆盖统计")
public record ProcessCoverageStatisticsView(
        @Schema(description = "Zone; null for every place 开发区", maxLength = 32)
        String zone,

        @Schema(description = "Enterprises there 企业数", minimum = "0")
        long enterpriseCount,

        @Schema(description = "Of them with known coverage: the denominator 已核实企业数", minimum = "0")
        long observedCount,

        @Schema(description = "Cover design 设计", minimum = "0")
        long designCount,

        @Schema(description = "Cover manufacturing 制造", minimum = "0")
        long manufacturingCount,

        @Schema(description = "Cover procurement 采购", minimum = "0")
        long procurementCount,

        @Schema(description = "Cover sales 销售", minimum = "0")
        long salesCount,

        @Schema(description = "Cover after-sales service 售后", minimum = "0")
        long afterSalesCount,

        @Schema(
                description = "Mean coverage of the five stages, 0 to 1; null when nothing is observed 平均覆盖率",
                minimum = "0",
                maximum = "1")
        BigDecimal meanCoverage) {}
