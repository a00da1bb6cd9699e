package org.chainpanorama.project.statistics;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long approvals take. Percentiles are of dated approvals alone; what a source merely claims stands apart: a bound is no value, and a claim
 * does not say which days it counts.
 */
@Schema(description = "How long approvals take 审批时效")
public record ApprovalSpeedView(
        @Schema(description = "Issued on or after this day; null for no bound 办结起始日")
        LocalDate from,

        @Schema(description = "Issued on or before this day; null for no bound 办结截止日")
        LocalDate to,

        @Schema(description = "By approval 各审批事项", maxItems = 20)
        List<OfType> items) {

    /** How long one kind of approval takes. */
    @Schema(name = "ApprovalSpeed", description = "How long one kind of approval takes 审批事项时效")
    public record OfType(
            @Schema(description = "Approval 审批事项") Coded type,
            @Schema(description = "Calendar days 自然日") Days calendarDays,

            @Schema(description = "Working days, 调休 respected 工作日")
            Days workingDays,

            @Schema(
                    description =
                            "Dated approvals in a year without a holiday calendar, not among the working days 无工作日历",
                    minimum = "0")
            long withoutCalendarCount,

            @Schema(description = "Exact durations that a source claims, without days 所述时长", maxItems = 1000)
            List<Claim> claimed,

            @Schema(description = "Bounds that a source claims, such as 'within 4 days' 所述上下限", maxItems = 1000)
            List<Claim> bounded) {}

    /** Percentiles by nearest rank. */
    @Schema(name = "ApprovalDays", description = "Percentiles by nearest rank 百分位数(最近秩)")
    public record Days(
            @Schema(description = "Number of approvals 件数", minimum = "0")
            long count,

            @Schema(description = "Half take this long or less; null for none 中位数", minimum = "0")
            Integer p50,

            @Schema(description = "Nine in ten take this long or less; null for none 九十分位数", minimum = "0")
            Integer p90) {

        static Days of(List<Integer> days) {
            return new Days(days.size(), Percentile.nearestRank(days, 50), Percentile.nearestRank(days, 90));
        }
    }

    /** What a source claims of one project. */
    @Schema(name = "ApprovalClaim", description = "What a source claims of one project 所述时长")
    public record Claim(
            @Schema(description = "Project code 项目代码", maxLength = 24)
            String projectCode,

            @Schema(description = "Duration as the source states it 时长")
            Figure duration) {}
}
