package org.chainpanorama.project.statistics;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The projects of a chain as of a day. A project counts on each of its nodes and once in the totals; its money stands on its primary node
 * alone. Stages are those of the day; nodes and money are those on record now.
 */
@Schema(name = "ProjectChainSummary", description = "The projects of a chain as of a day 产业链项目汇总")
public record ChainSummary(
        @Schema(description = "Chain 产业链代码", maxLength = 16) String chainCode,

        @Schema(description = "Day that the stages are of 截至日")
        LocalDate asOf,

        @Schema(description = "Time of the newest change in this service, UTC; null before the first 数据时间")
        Instant dataAsOf,

        @Schema(description = "Differs whenever a project changed in between 数据版本", maxLength = 100)
        String version,

        @Schema(description = "Distinct projects of the chain 合计")
        Totals totals,

        @Schema(description = "Nodes with at least one live project, by code 各节点", maxItems = 1000)
        List<Node> nodes,

        @Schema(description = "What to know when reading the figures 提示", maxItems = 20)
        List<Warning> warnings,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 100)
        List<@Size(max = 100) String> withheld) {

    /** Distinct projects of the chain. */
    @Schema(name = "ProjectChainTotals", description = "Distinct projects of the chain 合计")
    public record Totals(
            @Schema(description = "Live projects, each once 在册项目数", minimum = "0")
            long projectCount,

            @Schema(description = "Of these at LANDED or later 已落地", minimum = "0")
            long landedCount,

            @Schema(
                    description = "Investment of the projects whose primary node is on the chain, in yuan 总投资（元）",
                    minimum = "0")
            BigDecimal investmentYuan,

            @Schema(description = "Their planned output in yuan a year 规划产值（元）", minimum = "0")
            BigDecimal plannedOutputYuan,

            @Schema(description = "Live projects by stage 各阶段项目数", maxItems = 9)
            List<StageCount> stages) {}

    /** The projects on one node. */
    @Schema(name = "ProjectChainNode", description = "The projects on one node 节点项目")
    public record Node(
            @Schema(description = "Node 节点代码", maxLength = 3)
            String code,

            @Schema(description = "Live projects on the node 项目数", minimum = "0")
            long projectCount,

            @Schema(description = "Of these at LANDED or later 已落地", minimum = "0")
            long landedCount,

            @Schema(
                    description =
                            "Investment of projects with this primary node in yuan; null where none of them states it 总投资（元）",
                    minimum = "0")
            BigDecimal investmentYuan,

            @Schema(
                    description =
                            "Planned output of projects with this primary node in yuan; null where none of them states it"
                                    + " 规划产值（元）",
                    minimum = "0")
            BigDecimal plannedOutputYuan,

            @Schema(description = "Live projects by stage 各阶段项目数", maxItems = 9)
            List<StageCount> stages) {}

    /** Projects at one stage. */
    @Schema(name = "ProjectStageCount", description = "Projects at one stage 阶段项目数")
    public record StageCount(
            @Schema(description = "Stage 项目阶段") Coded stage,

            @Schema(description = "Projects 项目数", minimum = "1")
            long projectCount) {}

    /** Something to know. */
    @Schema(name = "ProjectSummaryWarning", description = "Something to know when reading 提示")
    public record Warning(
            @Schema(description = "Stable code 代码", maxLength = 64)
            String code,

            @Schema(description = "How many projects it concerns 涉及项目数", minimum = "0")
            long projectCount,

            @Schema(description = "What it means 说明") Text message) {}
}
