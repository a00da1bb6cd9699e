package org.chainpanorama.project.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a project took from point to point, and all its points in time. */
@Schema(description = "How long a project took from point to point 项目时间轴")
public record TimelineView(
        @Schema(description = "Spans between milestones 时段", maxItems = 200)
        List<Span> spans,

        @Schema(description = "Milestones and approvals by day, those without a day last 事件", maxItems = 100)
        List<TimelineEvent> events,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld) {

    /** The time between two milestones, computed where both days are known, claimed where a source says so. */
    @Schema(name = "TimelineSpan", description = "The time between two milestones 时段")
    public record Span(
            @Schema(description = "From 起点") Coded from,
            @Schema(description = "To 终点") Coded to,

            @Schema(description = "Calendar days between the two; null where a day is missing 自然日", minimum = "0")
            Integer durationDays,

            @Schema(description = "Duration as a source states it; null where none does 所述时长")
            Figure claimed) {}

    /** A milestone or an approval. */
    @Schema(name = "TimelineEvent", description = "A milestone or an approval 事件")
    public record TimelineEvent(
            @Schema(description = "MILESTONE or APPROVAL 类别", maxLength = 9, pattern = "MILESTONE|APPROVAL")
            String kind,

            @Schema(description = "Which 事件") Coded type,
            @Schema(description = "Planned day 计划日") LocalDate plannedOn,

            @Schema(description = "Actual day; null while it is open, or where the source gives none 实际日")
            LocalDate actualOn,

            @Schema(description = "Whether it happened 是否完成")
            boolean done) {}
}
