package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan document 规划 for a chain, as written; its key stands in the path. */
@Schema(description = "产业链规划登记 (ChainPlan as written)")
public record ChainPlanRegistration(
        @Schema(description = "What it plans 类别") @NotNull PlanKind kind,

        @Schema(description = "Title 名称") @NotNull @Size(min = 1, max = 300)
        String title,

        @Schema(description = "Institute that drew it up with the zone 合作单位") @Size(max = 200)
        String partner,

        @Schema(description = "Goal 目标") @Size(max = 1000) String goal,

        @Schema(description = "First day; null when not stated 起始日期")
        LocalDate validFrom,

        @Schema(description = "Last day; null when open 截止日期")
        LocalDate validTo) {}
