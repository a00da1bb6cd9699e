package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Process coverage as read. */
@Schema(description = "Process stages an enterprise covers 工贸一体化环节覆盖")
public record ProcessCoverageView(
        @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
        String creditCode,

        @Schema(description = "Design 设计") boolean design,
        @Schema(description = "Manufacturing 制造") boolean manufacturing,
        @Schema(description = "Procurement 采购") boolean procurement,
        @Schema(description = "Sales 销售") boolean sales,
        @Schema(description = "After-sales service 售后") boolean afterSales,

        @Schema(description = "Stages covered, 0 to 5 覆盖环节数", minimum = "0", maximum = "5")
        int coveredCount,

        @Schema(description = "Stages covered of five, 0 to 1 覆盖率", minimum = "0", maximum = "1")
        BigDecimal coverage,

        @Schema(description = "Day observed 核实日期") LocalDate observedOn,

        @Schema(description = "Where it comes from 来源", maxLength = 200)
        String source,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    private static final int STAGES = 5;

    static ProcessCoverageView of(ProcessCoverage coverage) {
        int covered = (int) Stream.of(
                        coverage.design,
                        coverage.manufacturing,
                        coverage.procurement,
                        coverage.sales,
                        coverage.afterSales)
                .filter(Boolean::booleanValue)
                .count();
        return new ProcessCoverageView(
                coverage.creditCode,
                coverage.design,
                coverage.manufacturing,
                coverage.procurement,
                coverage.sales,
                coverage.afterSales,
                covered,
                BigDecimal.valueOf(covered).divide(BigDecimal.valueOf(STAGES), 4, RoundingMode.HALF_UP),
                coverage.observedOn,
                coverage.source,
                coverage.version);
    }
}
