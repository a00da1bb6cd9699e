package org.chainpanorama.enterprise.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.Yuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move that a caller asks for. */
@Schema(description = "A move to another state 状态变更")
public record RewardMove(
        @Schema(description = "State to move to 目标状态") @NotNull
        RewardState to,

        @Schema(description = "Day it takes effect 生效日期") @NotNull
        LocalDate effectiveOn,

        @Schema(description = "Why; required for RETURNED, REJECTED, WITHDRAWN and RECOVERED 理由") @Size(max = 500)
        String reason,

        @Schema(description = "Document or link 依据") @Size(max = 500)
        String evidence,

        @Schema(description = "Amount approved, yuan; required for APPROVED and only then 批准金额") @Yuan
        BigDecimal approvedYuan) {}
