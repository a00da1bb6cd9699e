package org.chainpanorama.enterprise.chain;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual work plan 年度重点工作计划 of a chain, as read. */
@Schema(description = "年度工作计划")
public record WorkPlanView(
        @Schema(description = "Year of the plan 年度", minimum = "1900", maximum = "2100")
        int year,

        @Schema(description = "Title 名称", maxLength = 300) String title,

        @Schema(description = "Goal of the year 年度目标", maxLength = 1000)
        String goal,

        @Schema(description = "Status 状态") Coded status,

        @Schema(description = "Day issued 印发日期") LocalDate issuedOn,

        @Schema(description = "Tasks by code 任务", maxItems = 500)
        List<WorkTaskView> tasks,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static WorkPlanView of(WorkPlan part, List<WorkTaskView> tasks) {
        return new WorkPlanView(
                part.planYear, part.title, part.goal, Coded.of(part.status), part.issuedOn, tasks, part.version);
    }
}
