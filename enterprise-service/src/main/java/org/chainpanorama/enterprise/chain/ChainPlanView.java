package org.chainpanorama.enterprise.chain;

import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan document 规划 for a chain, as read. */
@Schema(description = "产业链规划")
public record ChainPlanView(
        @Schema(description = "Code of the plan 规划代码", maxLength = 64)
        String code,

        @Schema(description = "What it plans 类别") Coded kind,

        @Schema(description = "Title 名称", maxLength = 300) String title,

        @Schema(description = "Institute that drew it up with the zone 合作单位", maxLength = 200)
        String partner,

        @Schema(description = "Goal 目标", maxLength = 1000) String goal,

        @Schema(description = "First day; null when not stated 起始日期")
        LocalDate validFrom,

        @Schema(description = "Last day; null when open 截止日期")
        LocalDate validTo,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static ChainPlanView of(ChainPlan part) {
        return new ChainPlanView(
                part.planCode,
                Coded.of(part.kind),
                part.title,
                part.partner,
                part.goal,
                part.validFrom,
                part.validTo,
                part.version);
    }
}
