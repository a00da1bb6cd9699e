package org.chainpanorama.land.block;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a block as it now is. */
@Schema(description = "A task of a block as it now is 区块任务内容")
public record BlockTaskChange(
        @Schema(description = "What is to be done 任务名称", maxLength = 200, example = "入企调研", required = true)
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(
                description = "ACTIVITY is done; DOCUMENT is drafted, then approved 任务类型",
                example = "ACTIVITY",
                required = true)
        @NotNull
        TaskKind kind,

        @Schema(description = "How far it is 任务状态", example = "DONE", required = true) @NotNull
        TaskStatus status,

        @Schema(description = "Who answers for it 责任单位", maxLength = 200) @Size(min = 1, max = 200)
        String owner,

        @Schema(description = "Day it is due 计划完成日期") LocalDate dueOn,

        @Schema(description = "Day the present status was reached; null where nobody said 达到当前状态日期")
        LocalDate reachedOn,

        @Schema(description = "What shows it 佐证材料", maxLength = 500) @Size(max = 500)
        String evidence,

        @Schema(description = "Why it went back a step; needed then 退回原因", maxLength = 500) @Size(min = 1, max = 500)
        String reason,

        @Schema(description = "Place on the checklist, from 0 排序", minimum = "0", maximum = "10000", defaultValue = "0")
        @Min(0)
        @Max(10_000)
        Integer position) {}
