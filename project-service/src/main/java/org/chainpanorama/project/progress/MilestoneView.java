package org.chainpanorama.project.progress;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.figure.Figure;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.project.figure.StoredFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone of a project. */
@Schema(description = "A milestone of a project 里程碑")
public record MilestoneView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Milestone 里程碑") Coded type,
        @Schema(description = "Planned day 计划日") LocalDate plannedOn,

        @Schema(description = "Day on which it was passed; null where it was not, or the source gives no day 实际日")
        LocalDate actualOn,

        @Schema(description = "Whether it was passed 是否完成") boolean done,
        @Schema(description = "Remark 备注", maxLength = 500) String note,

        @Schema(description = "Milestone from which the claimed duration runs 所述时长起点")
        Coded claimedFrom,

        @Schema(description = "How long it took from there as a source states it 所述时长")
        Figure claimedDuration,

        @Schema(description = "When it last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static MilestoneView of(Milestone milestone, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new MilestoneView(
                milestone.projectCode,
                Coded.of(milestone.type),
                milestone.plannedOn,
                milestone.actualOn,
                milestone.done,
                milestone.note,
                Coded.of(milestone.claimedFrom),
                StoredFigure.view("claimedDuration", milestone.claimedDuration, withheld),
                milestone.updatedAt,
                withheld.fields(),
                milestone.version);
    }
}
