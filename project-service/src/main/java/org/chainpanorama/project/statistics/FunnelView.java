package org.chainpanorama.project.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the projects decided in a year have come. A project that was suspended or terminated counts up to the stage it stopped at. */
@Schema(name = "ProjectFunnel", description = "How far the projects decided in a year have come 项目漏斗")
public record FunnelView(
        @Schema(description = "Year of decision; null for all years 决策年份", minimum = "1990", maximum = "2100")
        Integer cohort,

        @Schema(description = "Day that it is of 截至日") LocalDate asOf,

        @Schema(description = "The stages from DECIDED on 各阶段", maxItems = 6)
        List<Step> steps,

        @Schema(description = "Of the cohort now suspended 暂停项目数", minimum = "0")
        long suspendedCount,

        @Schema(description = "Of the cohort terminated 终止项目数", minimum = "0")
        long terminatedCount) {

    /** One stage of the funnel. */
    @Schema(name = "ProjectFunnelStep", description = "One stage of the funnel 漏斗阶段")
    public record Step(
            @Schema(description = "Stage 项目阶段") Coded stage,

            @Schema(description = "Projects of the cohort that reached it 到达项目数", minimum = "0")
            long reachedCount,

            @Schema(
                    description =
                            "Share of those that reached the stage before, scale 4; null for the first stage and over zero"
                                    + " 较上一阶段转化率",
                    minimum = "0",
                    maximum = "1")
            BigDecimal fromPrevious,

            @Schema(description = "Share of the cohort, scale 4; null over zero 较决策转化率", minimum = "0", maximum = "1")
            BigDecimal fromDecided) {}
}
