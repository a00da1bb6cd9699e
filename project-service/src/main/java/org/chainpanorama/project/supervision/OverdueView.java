package org.chainpanorama.project.supervision;

import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone that is late, and whose it is. */
@Schema(name = "OverdueMilestone", description = "A milestone that is late, and whose it is 逾期节点")
public record OverdueView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Name 项目名称", maxLength = 200) String projectName,
        @Schema(description = "Present stage 当前阶段") Coded stage,
        @Schema(description = "Milestone 里程碑") Coded milestone,
        @Schema(description = "Planned day 计划日") LocalDate plannedOn,

        @Schema(description = "Calendar days late 逾期天数", minimum = "1")
        long daysLate,

        @Schema(description = "Who hears of it; null while it is below the first threshold 督办层级")
        Coded level,

        @Schema(description = "Team 服务专班", maxLength = 200) String teamName,

        @Schema(description = "The one responsible person; null where nobody is named 责任人", maxLength = 100)
        String responsiblePerson,

        @Schema(description = "Unit of the responsible person 责任单位", maxLength = 200)
        String responsibleUnit,

        @Schema(description = "Top leader 一把手", maxLength = 100)
        String topLeader) {}
