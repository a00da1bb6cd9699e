package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain's revenue along the smile curve. */
@Schema(description = "Revenue by value stage 微笑曲线")
public record SmileCurveView(
        @Schema(description = "Chain 产业链", maxLength = 16) String chain,

        @Schema(description = "Year 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Zone; null for every place 开发区", maxLength = 32)
        String zone,

        @Schema(description = "Stages from the left end to the right end 价值链阶段", maxItems = 10)
        List<Stage> stages,

        @Schema(
                description =
                        "Revenue of both ends (all stages but manufacturing), yuan: the numerator; null when withheld 两端营收",
                minimum = "0")
        BigDecimal endsYuan,

        @Schema(description = "Revenue of all stages, yuan: the denominator; null when withheld 全部营收", minimum = "0")
        BigDecimal totalYuan,

        @Schema(
                description = "Ends ÷ total, 0 to 1; null without revenue or when withheld 两端占比",
                minimum = "0",
                maximum = "1")
        BigDecimal endsShare) {

    /** One stage. */
    @Schema(name = "SmileCurveStage", description = "One value stage 价值链阶段")
    public record Stage(
            @Schema(description = "Stage 阶段") Coded stage,

            @Schema(description = "Nodes of the chain in it 环节数", minimum = "0")
            int nodeCount,

            @Schema(description = "Allocated revenue, yuan; null when withheld 营收", minimum = "0")
            BigDecimal revenueYuan,

            @Schema(
                    description = "Part of all stages, 0 to 1; null without revenue or when withheld 占比",
                    minimum = "0",
                    maximum = "1")
            BigDecimal share,

            @Schema(description = "Revenue withheld to protect single enterprises 营收因保密未提供")
            boolean revenueSuppressed) {}
}
