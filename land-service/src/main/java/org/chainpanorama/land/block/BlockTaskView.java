package org.chainpanorama.land.block;

import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a block as callers see it. */
@Schema(description = "A task on the checklist of a block 区块任务")
public record BlockTaskView(
        @Schema(description = "Code of the task within its block 任务代码", maxLength = 64, example = "SURVEY")
        String taskCode,

        @Schema(description = "What is to be done 任务名称", maxLength = 200)
        String title,

        @Schema(description = "ACTIVITY or DOCUMENT 任务类型") Coded kind,

        @Schema(description = "How far it is; a draft that is done is no approval 任务状态")
        Coded status,

        @Schema(description = "Who answers for it 责任单位", maxLength = 200, nullable = true)
        String owner,

        @Schema(description = "Day it is due 计划完成日期", nullable = true)
        LocalDate dueOn,

        @Schema(description = "Day the present status was reached; null where nobody said 达到当前状态日期", nullable = true)
        LocalDate reachedOn,

        @Schema(description = "What shows it 佐证材料", maxLength = 500, nullable = true)
        String evidence,

        @Schema(description = "Why it went back a step 退回原因", maxLength = 500, nullable = true)
        String reason,

        @Schema(description = "Place on the checklist 排序", minimum = "0")
        int position,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static BlockTaskView of(BlockTask task) {
        return new BlockTaskView(
                task.key.taskCode(),
                task.title,
                Coded.of(task.kind),
                Coded.of(task.status),
                task.owner,
                task.dueOn,
                task.reachedOn,
                task.evidence,
                task.reason,
                task.position,
                task.version);
    }
}
