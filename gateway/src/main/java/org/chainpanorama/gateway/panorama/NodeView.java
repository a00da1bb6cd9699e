package org.chainpanorama.gateway.panorama;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One node of a chain over all three owners; a section is null when its owner is unavailable. */
@Schema(name = "PanoramaNode", description = "One node of the chain 产业链环节")
public record NodeView(
        @Schema(description = "Node code 环节代码", maxLength = 16, examples = "U01")
        String code,

        @Schema(description = "Chinese name 中文名称", maxLength = 200, examples = "不锈钢板带")
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200, examples = "Stainless strip")
        String nameEn,

        @Schema(description = "Whether it is a key node 是否关键环节")
        boolean key,

        @Schema(description = "Whether it is an emerging node 是否新兴环节")
        boolean emerging,

        @Schema(description = "Weight in completeness and gap score 权重", minimum = "0", maximum = "1", nullable = true)
        BigDecimal weight,

        @Schema(description = "Enterprises the node should have 应有企业数", minimum = "0", nullable = true)
        Integer minEnterprises,

        @Schema(
                description = "STRONG 强, ADEQUATE 一般, WEAK 弱 or MISSING 缺; null while enterprises are unknown",
                nullable = true)
        NodeStatus status,

        @Schema(description = "min(1, enterprises / wanted) 覆盖率", minimum = "0", maximum = "1", nullable = true)
        BigDecimal coverage,

        @Schema(
                description = "Gap, 0 none to 100 full; null while enterprises are unknown 缺口得分",
                minimum = "0",
                maximum = "100",
                nullable = true)
        BigDecimal gapScore,

        @Schema(
                description = "Share of the score's inputs that were known 置信度",
                minimum = "0",
                maximum = "1",
                nullable = true)
        BigDecimal confidence,

        @Schema(description = "Enterprises; null when unavailable 企业", nullable = true)
        EnterprisesView enterprises,

        @Schema(description = "Projects; null when unavailable 项目", nullable = true)
        ProjectsView projects,

        @Schema(description = "Land; null when unavailable 土地", nullable = true)
        LandView land) {

    /** Enterprises at the node; money allocated by revenue share. */
    @Schema(
            name = "PanoramaNodeEnterprises",
            description = "Enterprises at the node; money allocated by revenue share 环节企业")
    public record EnterprisesView(
            @Schema(description = "Enterprises 企业数", minimum = "0")
            Integer count,

            @Schema(description = "Of these above scale 规上企业数", minimum = "0", nullable = true)
            Integer aboveScaleCount,

            @Schema(description = "Of these chain leaders 链主企业数", minimum = "0", nullable = true)
            Integer leaderCount,

            @Schema(description = "Allocated revenue, yuan; null when suppressed or unknown 营业收入", nullable = true)
            BigDecimal revenueYuan,

            @Schema(description = "Whether the revenue is withheld 是否因保密不公布")
            boolean revenueSuppressed,

            @Schema(
                    description = "Herfindahl-Hirschman index of revenue 集中度 HHI",
                    minimum = "0",
                    maximum = "10000",
                    nullable = true)
            BigDecimal hhi,

            @Schema(
                    description = "Revenue share of the four largest 前四家份额 CR4",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal cr4,

            @Schema(description = "Local supply rate 本地配套率", minimum = "0", maximum = "1", nullable = true)
            BigDecimal localSupplyRate,

            @Schema(
                    description = "Share of inputs from outside the province 省外依存度",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal externalDependence) {

        static EnterprisesView of(EnterpriseBrief.Node node) {
            return new EnterprisesView(
                    node.enterpriseCount(),
                    node.aboveScaleCount(),
                    node.leaderCount(),
                    node.revenueYuan(),
                    node.revenueSuppressed(),
                    node.hhi(),
                    node.cr4(),
                    node.localSupplyRate(),
                    node.externalDependence());
        }
    }

    /** Projects at the node; money stands on a project's primary node. */
    @Schema(name = "PanoramaNodeProjects", description = "Live projects at the node 环节项目")
    public record ProjectsView(
            @Schema(description = "Live projects 项目数", minimum = "0")
            Integer count,

            @Schema(description = "Of these landed 落地项目数", minimum = "0")
            Integer landedCount,

            @Schema(description = "Investment, yuan 总投资", nullable = true)
            BigDecimal investmentYuan,

            @Schema(description = "Planned output, yuan a year 规划产值", nullable = true)
            BigDecimal plannedOutputYuan) {

        static final ProjectsView NONE = new ProjectsView(0, 0, new BigDecimal("0.00"), new BigDecimal("0.00"));

        static ProjectsView of(ProjectBrief.Node node) {
            return new ProjectsView(
                    node.projectCount(), node.landedCount(), node.investmentYuan(), node.plannedOutputYuan());
        }
    }

    /** Land that serves the node. */
    @Schema(name = "PanoramaNodeLand", description = "Land that serves the node 环节用地")
    public record LandView(
            @Schema(description = "Parcels 宗地数", minimum = "0")
            Integer parcelCount,

            @Schema(description = "Land, m² 土地面积", nullable = true)
            BigDecimal landSquareMetres,

            @Schema(description = "Land, mu 土地面积（亩）", nullable = true)
            BigDecimal landMu,

            @Schema(description = "Vacant floor, m² 空置建筑面积", nullable = true)
            BigDecimal vacantFloorSquareMetres) {

        static final LandView NONE =
                new LandView(0, new BigDecimal("0.00"), new BigDecimal("0.0000"), new BigDecimal("0.00"));

        static LandView of(LandBrief.Node node) {
            return new LandView(
                    node.parcelCount(), node.landSquareMetres(), node.landMu(), node.vacantFloorSquareMetres());
        }
    }
}
