package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual work plan 年度重点工作计划 of a chain, as written; its key stands in the path. */
@Schema(description = "年度工作计划登记 (WorkPlan as written)")
public record WorkPlanRegistration(
        @Schema(description = "Title 名称") @NotNull @Size(min = 1, max = 300)
        String title,

        @Schema(description = "Goal of the year 年度目标") @Size(max = 1000)
        String goal,

        @Schema(description = "Status 状态") @NotNull WorkPlanStatus status,

        @Schema(description = "Day issued 印发日期") LocalDate issuedOn) {}
