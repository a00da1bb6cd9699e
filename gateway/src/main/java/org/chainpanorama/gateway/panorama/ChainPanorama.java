package org.chainpanorama.gateway.panorama;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.owner.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole industry chain over all three owners 产业链全景图. A part whose owner does not answer is null, never empty and never 0.
 *
 * @param segments null only while no owner has ever told the chain's nodes
 */
@Schema(description = "A whole industry chain: enterprises, projects and land by node 产业链全景图")
public record ChainPanorama(
        @Schema(description = "The chain 产业链") ChainView chain,

        @Schema(
                description = "Year of the enterprise figures 企业数据年度",
                examples = "2023",
                minimum = "1978",
                maximum = "2100")
        int year,

        @Schema(description = "Day of projects and land 项目与土地数据日期", examples = "2023-12-31")
        LocalDate asOf,

        @Schema(description = "When it was composed, UTC; unchanged while the owners' data is 生成时间")
        Instant generatedAt,

        @Schema(description = "Whether a part is missing or stale 是否为部分结果")
        boolean partial,

        @Schema(description = "The three owners 数据来源", maxItems = 3)
        List<SourceView> sources,

        @Schema(description = "The chain as a whole; a distinct enterprise, project or parcel counts once 合计")
        TotalsView totals,

        @Schema(
                description = "Segments in order with their nodes; null while the nodes are unknown 环节",
                maxItems = 16,
                nullable = true)
        List<SegmentView> segments,

        @Schema(
                description = "Links between nodes; null while enterprise-service is unavailable 环节供应关系",
                maxItems = 10000,
                nullable = true)
        List<LinkView> links,

        @Schema(description = "What to keep in mind when reading 提示", maxItems = 200)
        List<Text> warnings,

        @Schema(description = "Names of what the caller may not see 未提供的内容", maxItems = 1000)
        List<String> withheld) {

    /** The chain's names. */
    @Schema(name = "PanoramaChain", description = "The chain's code and names 产业链名称")
    public record ChainView(
            @Schema(description = "Chain code 产业链代码", maxLength = 16, examples = "WJZZ", required = true)
            String code,

            @Schema(
                    description = "Chinese name; null while unknown 中文名称",
                    maxLength = 200,
                    examples = "五金智造",
                    nullable = true)
            String name,

            @Schema(
                    description = "English name; null while unknown 英文名称",
                    maxLength = 200,
                    examples = "Hardware smart manufacturing",
                    nullable = true)
            String nameEn,

            @Schema(
                    description = "Version of the node catalogue 目录版本",
                    maxLength = 32,
                    examples = "2023.1",
                    nullable = true)
            String catalogueVersion) {}

    /** The chain as a whole. */
    @Schema(name = "PanoramaTotals", description = "Totals; those of an unavailable owner are null 合计")
    public record TotalsView(
            @Schema(description = "Distinct enterprises 企业数", minimum = "0", nullable = true)
            Integer enterpriseCount,

            @Schema(description = "Of these above scale 规上企业数", minimum = "0", nullable = true)
            Integer aboveScaleCount,

            @Schema(description = "Of these chain leaders 链主企业数", minimum = "0", nullable = true)
            Integer leaderCount,

            @Schema(
                    description = "Revenue of the distinct enterprises, yuan; null when suppressed 营业收入",
                    nullable = true)
            BigDecimal revenueYuan,

            @Schema(
                    description = "Whether the revenue is withheld to protect single enterprises 是否因保密不公布",
                    nullable = true)
            Boolean revenueSuppressed,

            @Schema(description = "Distinct live projects 项目数", minimum = "0", nullable = true)
            Integer projectCount,

            @Schema(description = "Of these landed 落地项目数", minimum = "0", nullable = true)
            Integer landedCount,

            @Schema(description = "Total investment, yuan 总投资", nullable = true)
            BigDecimal investmentYuan,

            @Schema(description = "Distinct parcels 宗地数", minimum = "0", nullable = true)
            Integer parcelCount,

            @Schema(description = "Land, m² 土地面积", minimum = "0", nullable = true)
            BigDecimal landSquareMetres,

            @Schema(description = "Land, mu (m² × 3/2000) 土地面积（亩）", minimum = "0", nullable = true)
            BigDecimal landMu,

            @Schema(description = "Vacant floor, m² 空置建筑面积", minimum = "0", nullable = true)
            BigDecimal vacantFloorSquareMetres,

            @Schema(
                    description = "Purchases from local suppliers over purchases with known place 本地配套率",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal localSupplyRate,

            @Schema(
                    description = "Weighted mean coverage of the nodes 产业链完整度",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal completeness) {}

    /** A segment with its nodes. */
    @Schema(name = "PanoramaSegment", description = "A segment of the chain 产业链环节分段")
    public record SegmentView(
            @Schema(description = "Segment code 分段代码", maxLength = 32, examples = "UPSTREAM")
            String code,

            @Schema(description = "Label in the caller's language 名称", maxLength = 100, examples = "上游")
            String label,

            @Schema(description = "Nodes by code 环节", maxItems = 1000)
            List<NodeView> nodes) {}

    /** A supplier node and its customer node. */
    @Schema(name = "PanoramaLink", description = "A supplier node and its customer node 环节供应关系")
    public record LinkView(
            @Schema(description = "Supplier node 供应环节", maxLength = 16, examples = "U15")
            String supplier,

            @Schema(description = "Customer node 需求环节", maxLength = 16, examples = "U03")
            String customer,

            @Schema(
                    description = "Local supply rate of the link; null when unknown 本地配套率",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal localSupplyRate) {}
}
