package org.chainpanorama.gateway.panorama;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One node with its gap score and what the score is made of. */
@Schema(name = "ChainGap", description = "One node and its gap, explained 缺口及其构成")
public record GapView(
        @Schema(description = "Position, from 1 for the largest gap 排名", minimum = "1")
        int rank,

        @Schema(description = "Node code 环节代码", maxLength = 16, examples = "D07")
        String code,

        @Schema(description = "Chinese name 中文名称", maxLength = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200)
        String nameEn,

        @Schema(description = "Segment code 分段代码", maxLength = 32)
        String segment,

        @Schema(description = "Whether it is a key node 是否关键环节")
        boolean key,

        @Schema(description = "Weight of the node 权重", minimum = "0", maximum = "1", nullable = true)
        BigDecimal weight,

        @Schema(description = "Judgement 判断") NodeStatus status,

        @Schema(description = "Gap, 0 none to 100 full 缺口得分", minimum = "0", maximum = "100")
        BigDecimal gapScore,

        @Schema(description = "Share of the inputs that were known 置信度", minimum = "0", maximum = "1")
        BigDecimal confidence,

        @Schema(description = "Enterprises at the node 企业数", minimum = "0")
        int enterpriseCount,

        @Schema(description = "Enterprises it should have 应有企业数", minimum = "0", nullable = true)
        Integer minEnterprises,

        @Schema(
                description = "Landed projects over wanted enterprises; null while projects are unknown 在途项目",
                minimum = "0",
                maximum = "1",
                nullable = true)
        BigDecimal pipeline,

        @Schema(description = "Known inputs of the score 得分构成", maxItems = 4)
        List<PartView> parts) {

    /** One input of a score. */
    @Schema(name = "ChainGapPart", description = "One input of the gap score 得分项")
    public record PartView(
            @Schema(description = "coverage, localSupply, concentration or externalDependence 项目", maxLength = 32)
            String input,

            @Schema(description = "0 no gap to 1 full gap 数值", minimum = "0", maximum = "1")
            BigDecimal value,

            @Schema(description = "Configured weight 权重", minimum = "0", maximum = "1")
            BigDecimal weight) {}

    static GapView of(int rank, EnterpriseBrief.Node node, GapScore gap) {
        return new GapView(
                rank,
                node.code(),
                node.name(),
                node.nameEn(),
                node.segment().code(),
                node.key(),
                node.weight(),
                gap.status(),
                gap.score(),
                gap.confidence(),
                node.enterpriseCount(),
                node.minEnterprises(),
                gap.pipeline(),
                gap.parts().stream()
                        .map(part -> new PartView(part.input(), part.value(), part.weight()))
                        .toList());
    }
}
