package org.chainpanorama.project.progress;

import java.math.BigDecimal;
import org.chainpanorama.chassis.code.Yuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The investment of one month on its way in. */
@Schema(description = "Investment of one month 月度投资登记")
public record InvestmentRegistration(
        @Schema(description = "Planned for the month in yuan; null where there is no plan 计划投资（元）", minimum = "0") @Yuan
        BigDecimal plannedYuan,

        @Schema(description = "Completed in the month in yuan; null while it is not known 完成投资（元）", minimum = "0") @Yuan
        BigDecimal actualYuan) {}
