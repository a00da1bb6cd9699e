package org.chainpanorama.project.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chainpanorama.chassis.figure.FigureInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone on its way in. */
@Schema(description = "A milestone of a project 里程碑登记")
public record MilestoneRegistration(
        @Schema(description = "Planned day 计划日") LocalDate plannedOn,

        @Schema(
                description =
                        "Day on which it was passed; not for milestones of a stage, which take it from the transition 实际日")
        LocalDate actualOn,

        @Schema(
                description =
                        "Whether it was passed; absent means that it has an actual day. True without a day: passed, the source"
                                + " gives no day; no stage can rest on it 是否完成")
        Boolean done,

        @Schema(description = "Remark 备注", maxLength = 500) @Size(max = 500)
        String note,

        @Schema(description = "Milestone from which the claimed duration runs 所述时长起点")
        MilestoneType claimedFrom,

        @Schema(description = "How long it took from there as a source states it, in DAYS, MONTHS or QUARTERS 所述时长")
        @Valid
        FigureInput claimedDuration) {

    public MilestoneRegistration {
        done = done == null ? actualOn != null : done;
    }
}
