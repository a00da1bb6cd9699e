package org.chainpanorama.project.progress;

import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The investment of one month. */
@Schema(description = "Investment of one month 月度投资")
public record InvestmentView(
        @Schema(description = "Project code 项目代码", maxLength = 24)
        String projectCode,

        @Schema(description = "Month 月份", maxLength = 7, pattern = "\\d{4}-\\d{2}")
        String month,

        @Schema(description = "Planned in yuan; null where there is no plan 计划投资（元）", minimum = "0")
        BigDecimal plannedYuan,

        @Schema(description = "Completed in yuan; null while it is not known 完成投资（元）", minimum = "0")
        BigDecimal actualYuan,

        @Schema(description = "When it last changed, UTC 更新时间")
        Instant updatedAt,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static InvestmentView of(MonthlyInvestment investment) {
        return new InvestmentView(
                investment.projectCode,
                investment.month().toString(),
                investment.plannedYuan,
                investment.actualYuan,
                investment.updatedAt,
                investment.version);
    }
}
