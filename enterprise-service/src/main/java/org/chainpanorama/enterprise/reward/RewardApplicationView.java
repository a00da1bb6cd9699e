package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.time.Instant;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as read. */
@Schema(description = "A reward application 奖励申请")
public record RewardApplicationView(
        @Schema(description = "Id 申请标识", minimum = "1") long id,

        @Schema(description = "Policy code 办法代码", maxLength = 64)
        String policyCode,

        @Schema(description = "Clause code 条款代码", maxLength = 64)
        String clauseCode,

        @Schema(description = "Credit code of the applicant 申请企业", maxLength = 18)
        String creditCode,

        @Schema(description = "Year the reward is for 申请年度", minimum = "1949", maximum = "2100")
        int year,

        @Schema(description = "Amount applied for, yuan 申请金额", minimum = "0")
        BigDecimal requestedYuan,

        @Schema(description = "Amount approved, yuan; null before approval 批准金额", minimum = "0")
        BigDecimal approvedYuan,

        @Schema(description = "State 状态") Coded state,

        @Schema(description = "When it was created, UTC 创建时间")
        Instant createdAt,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static RewardApplicationView of(RewardApplication application) {
        return new RewardApplicationView(
                application.applicationId,
                application.policyCode,
                application.clauseCode,
                application.creditCode,
                application.applicationYear,
                application.requestedYuan,
                application.approvedYuan,
                Coded.of(application.state),
                application.createdAt,
                application.version);
    }
}
