package org.chainpanorama.gateway.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.figure.Qualifier;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One claim of the source beside what the stored data says. */
@Schema(name = "ReconciledClaim", description = "A claim of the source and what the stored data says 核对条目")
public record ClaimView(
        @Schema(description = "Claim identifier 条目标识", maxLength = 64, examples = "PLOT_RATIO_AFTER")
        String claimId,

        @Schema(description = "The source's words 原文", maxLength = 500, examples = "提高到2.95")
        String quote,

        @Schema(description = "The stated figure 原文数值") StatedView stated,

        @Schema(description = "PASS 相符, DIFF 不符 or UNVERIFIABLE 无法核对")
        Verdict verdict,

        @Schema(description = "Why it is not PASS; null when it is 原因", nullable = true)
        Text reason,

        @Schema(
                description = "The figure computed from stored data, in the stated unit; null when there is none 计算值",
                examples = "2.95",
                nullable = true)
        BigDecimal computed,

        @Schema(description = "How exact the stored figure is 数据限定", nullable = true)
        Qualifier computedQualifier,

        @Schema(description = "The figure computed in other ways 其他口径", maxItems = 10)
        List<AlternativeView> alternatives,

        @Schema(description = "How it is computed 计算公式", maxLength = 500)
        String formula,

        @Schema(description = "Numerator; null where there is none 分子", nullable = true)
        BigDecimal numerator,

        @Schema(description = "Denominator; null where there is none 分母", nullable = true)
        BigDecimal denominator,

        @Schema(description = "What the claim is about 口径", maxLength = 200, examples = "zone")
        String scope,

        @Schema(description = "When; null where the source says none 时间", maxLength = 100, nullable = true)
        String period,

        @Schema(description = "Service that holds the evidence 数据所属服务", maxLength = 64, examples = "land-service")
        String owner,

        @Schema(
                description = "Where the main evidence can be read 依据",
                maxLength = 500,
                examples = "/api/v1/land-statistics/redevelopment?asOf=2023-12-31")
        String evidence,

        @Schema(description = "Where further evidence can be read 其他依据", maxItems = 10)
        List<String> furtherEvidence) {

    /** The stated figure. */
    @Schema(name = "StatedFigure", description = "A figure as the source states it 原文数值")
    public record StatedView(
            @Schema(description = "Value 数值", examples = "2.95")
            BigDecimal value,

            @Schema(description = "Unit 单位", maxLength = 64, examples = "ratio")
            String unit,

            @Schema(description = "EXACT, GT 超, GE 以上, LT 不到, LE 以内 or APPROX 约 限定")
            Qualifier qualifier) {}

    /** The figure computed in another way. */
    @Schema(name = "AlternativeFigure", description = "The figure computed in another way 其他口径")
    public record AlternativeView(
            @Schema(description = "The way 口径名称", maxLength = 64, examples = "area-weighted")
            String name,

            @Schema(description = "Value; null when there is none 数值", examples = "2.95", nullable = true)
            BigDecimal value) {}
}
