package org.chainpanorama.enterprise.chain;

import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of an annual work plan, as read. */
@Schema(description = "工作任务")
public record WorkTaskView(
        @Schema(description = "Code of the task 任务代码", maxLength = 64)
        String code,

        @Schema(description = "What is to be done 任务", maxLength = 300)
        String title,

        @Schema(description = "Who answers for it 责任单位", maxLength = 200)
        String owner,

        @Schema(description = "Due day 完成期限") LocalDate dueOn,

        @Schema(description = "Government or market measure 举措类型")
        Coded measure,

        @Schema(
                description =
                        "Path of the figure that shows progress, relative to /api/v1; the gateway fills in its present value 指标引用",
                maxLength = 500)
        String metricRef,

        @Schema(description = "Target in words 目标", maxLength = 300)
        String target,

        @Schema(description = "Status 状态") Coded status,

        @Schema(description = "Day done; only when DONE 完成日期")
        LocalDate doneOn,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static WorkTaskView of(WorkTask part) {
        return new WorkTaskView(
                part.taskCode,
                part.title,
                part.owner,
                part.dueOn,
                Coded.of(part.measure),
                part.metricRef,
                part.target,
                Coded.of(part.status),
                part.doneOn,
                part.version);
    }
}
