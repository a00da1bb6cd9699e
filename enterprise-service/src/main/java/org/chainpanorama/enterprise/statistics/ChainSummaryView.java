package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a panorama reads: a chain's enterprises by node and in all. Money of nodes and totals is revenue × revenueShare; an enterprise
 * counts once in the totals however many nodes it stands on.
 */
@Schema(name = "EnterpriseChainSummaryView", description = "A chain's enterprises by node 产业链企业汇总")
public record ChainSummaryView(
        @Schema(description = "The chain 产业链") Chain chain,

        @Schema(description = "Year 年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Zone; null for every place 开发区", maxLength = 32)
        String zone,

        @Schema(description = "How far this service's data has come, UTC; null while nothing has changed 数据时点")
        Instant dataAsOf,

        @Schema(description = "Version of this service's data 数据版本", maxLength = 100)
        String version,

        @Schema(
                description =
                        "The release that revenue and concentration are of; null when they are the present ones, and when nothing has been released 所依据的数据发布")
        FigureReleaseView revenueRelease,

        @Schema(description = "Totals 合计") Totals totals,

        @Schema(description = "All nodes, from upstream to services, then by code 各环节", maxItems = 10000)
        List<Node> nodes,

        @Schema(description = "Node links with their local supply rate 环节供应关系", maxItems = 10000)
        List<Link> links,

        @Schema(description = "What a reader should know 提示", maxItems = 100)
        List<String> warnings,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 100)
        List<String> withheld) {

    /** The chain. */
    @Schema(name = "EnterpriseChainSummaryChain", description = "The chain 产业链")
    public record Chain(
            @Schema(description = "Chain code 代码", maxLength = 16)
            String code,

            @Schema(description = "Chinese name 名称", maxLength = 200)
            String name,

            @Schema(description = "English name 英文名称", maxLength = 200)
            String nameEn,

            @Schema(description = "Version of the node catalogue 目录版本", maxLength = 32)
            String catalogueVersion) {}

    /** Totals of the chain. */
    @Schema(name = "EnterpriseChainSummaryTotals", description = "Totals, each enterprise once 合计")
    public record Totals(
            @Schema(description = "Enterprises 企业数", minimum = "0")
            long enterpriseCount,

            @Schema(description = "Of them on the official list above scale 规上企业数", minimum = "0")
            long aboveScaleCount,

            @Schema(description = "Of them chain leaders 链主数", minimum = "0")
            long leaderCount,

            @Schema(description = "Revenue allocated to the chain, yuan; null when suppressed 营收", minimum = "0")
            BigDecimal revenueYuan,

            @Schema(description = "Revenue withheld 营收因保密未提供")
            boolean revenueSuppressed,

            @Schema(description = "Employees, whole; null when withheld 从业人数", minimum = "0")
            Long employees,

            @Schema(description = "Tax allocated to the chain, yuan; null when withheld 税收")
            BigDecimal taxYuan,

            @Schema(
                    description = "Local supply rate, 0 to 1; null when no supplier's place is known 本地配套率",
                    minimum = "0",
                    maximum = "1")
            BigDecimal localSupplyRate,

            @Schema(
                    description = "Completeness: weighted coverage of nodes, 0 to 1; null without weights 链条完整度",
                    minimum = "0",
                    maximum = "1")
            BigDecimal completeness) {}

    /** One node. */
    @Schema(name = "EnterpriseChainSummaryNode", description = "One node 环节")
    public record Node(
            @Schema(description = "Node code 环节代码", maxLength = 16)
            String code,

            @Schema(description = "Chinese name 名称", maxLength = 200)
            String name,

            @Schema(description = "English name 英文名称", maxLength = 200)
            String nameEn,

            @Schema(description = "Segment 环节段") Coded segment,
            @Schema(description = "Key node 关键环节") boolean key,
            @Schema(description = "Emerging industry 新兴产业") boolean emerging,

            @Schema(description = "Weight, 0 to 1 权重", minimum = "0", maximum = "1")
            BigDecimal weight,

            @Schema(description = "Enterprises from which on the node is covered 最少企业数", minimum = "0")
            int minEnterprises,

            @Schema(description = "Enterprises 企业数", minimum = "0")
            long enterpriseCount,

            @Schema(description = "Above scale 规上企业数", minimum = "0")
            long aboveScaleCount,

            @Schema(description = "Chain leaders 链主数", minimum = "0")
            long leaderCount,

            @Schema(description = "Allocated revenue, yuan; null when suppressed 营收", minimum = "0")
            BigDecimal revenueYuan,

            @Schema(description = "Revenue withheld 营收因保密未提供")
            boolean revenueSuppressed,

            @Schema(
                    description = "Herfindahl-Hirschman index, 0 to 10,000; null without revenue 赫芬达尔指数",
                    minimum = "0",
                    maximum = "10000")
            BigDecimal hhi,

            @Schema(
                    description = "Share of the four largest, 0 to 1; null without revenue 前四企业集中度",
                    minimum = "0",
                    maximum = "1")
            BigDecimal cr4,

            @Schema(
                    description = "Local supply rate of what the node makes, 0 to 1 本地配套率",
                    minimum = "0",
                    maximum = "1")
            BigDecimal localSupplyRate,

            @Schema(description = "Part bought outside the province, 0 to 1 省外依存度", minimum = "0", maximum = "1")
            BigDecimal externalDependence) {}

    /** One link. */
    @Schema(name = "EnterpriseChainSummaryLink", description = "One node link 环节供应关系")
    public record Link(
            @Schema(description = "Supplier node 供应环节", maxLength = 16)
            String supplier,

            @Schema(description = "Customer node 需求环节", maxLength = 16)
            String customer,

            @Schema(
                    description = "Local supply rate along the link, 0 to 1; null when not known 本地配套率",
                    minimum = "0",
                    maximum = "1")
            BigDecimal localSupplyRate) {}
}
