package org.chainpanorama.enterprise.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.Yuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as written. */
@Schema(description = "A clause as written 奖励条款登记")
public record RewardClauseRegistration(
        @Schema(description = "Title 条款名称") @NotNull @Size(min = 1, max = 300)
        String title,

        @Schema(description = "What it rewards 主题") @NotNull RewardTheme theme,

        @Schema(description = "Most for one enterprise and year, yuan 单企年度上限") @NotNull @Yuan
        BigDecimal capYuan,

        @Schema(description = "Rule in words 条款内容") @Size(max = 1000)
        String rule) {}
