package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of an annual work plan, as written; its key stands in the path. */
@Schema(description = "工作任务登记 (WorkTask as written)")
public record WorkTaskRegistration(
        @Schema(description = "What is to be done 任务") @NotNull @Size(min = 1, max = 300)
        String title,

        @Schema(description = "Who answers for it 责任单位") @NotNull @Size(min = 1, max = 200)
        String owner,

        @Schema(description = "Due day 完成期限") LocalDate dueOn,

        @Schema(description = "Government or market measure 举措类型") @NotNull
        Measure measure,

        @Schema(
                description =
                        "Path of the figure that shows progress, relative to /api/v1; the gateway fills in its present value 指标引用")
        @Size(max = 500)
        @Pattern(regexp = "(?!.*\\.\\.)[a-z][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9&=%_.,-]*)?")
        String metricRef,

        @Schema(description = "Target in words 目标") @Size(max = 300)
        String target,

        @Schema(description = "Status 状态") @NotNull TaskStatus status,

        @Schema(description = "Day done; only when DONE 完成日期")
        LocalDate doneOn) {}
