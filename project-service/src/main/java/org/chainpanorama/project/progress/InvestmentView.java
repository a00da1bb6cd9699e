package org.chainpanorama.project.progress;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
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

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    /**
     * The month as a reader sees it.
     *
     * @param level who may see the project's money
     */
    static InvestmentView of(MonthlyInvestment investment, Confidentiality level, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new InvestmentView(
                investment.projectCode,
                investment.month().toString(),
                withheld.figure("plannedYuan", level, investment.plannedYuan),
                withheld.figure("actualYuan", level, investment.actualYuan),
                investment.updatedAt,
                withheld.fields(),
                investment.version);
    }
}
