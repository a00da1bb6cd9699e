package org.chainpanorama.enterprise.reward;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as an enterprise writes it; it starts as a draft. */
@Schema(description = "A reward application as written 奖励申请")
public record RewardApplicationRegistration(
        @Schema(description = "Policy code 办法代码") @NotNull @BusinessCode
        String policyCode,

        @Schema(description = "Clause code 条款代码") @NotNull @BusinessCode
        String clauseCode,

        @Schema(description = "Credit code of the applicant 申请企业") @NotNull @RegisteredCode
        String creditCode,

        @Schema(description = "Year the reward is for 申请年度") @NotNull @Min(1949) @Max(2100)
        Integer year,

        @Schema(description = "Amount applied for, yuan 申请金额") @NotNull @Yuan
        BigDecimal requestedYuan) {}
