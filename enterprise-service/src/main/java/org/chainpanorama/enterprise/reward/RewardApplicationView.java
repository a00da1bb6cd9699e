package org.chainpanorama.enterprise.reward;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
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

        @Schema(description = "Amount applied for, yuan, internal 申请金额（内部）", minimum = "0")
        BigDecimal requestedYuan,

        @Schema(description = "Amount approved, yuan; null before approval 批准金额", minimum = "0")
        BigDecimal approvedYuan,

        @Schema(description = "State 状态") Coded state,

        @Schema(description = "When it was created, UTC 创建时间")
        Instant createdAt,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    /** What was applied for is internal; what was approved has been publicised 公示 before. */
    static final Confidentiality REQUESTED = Confidentiality.INTERNAL;

    static RewardApplicationView of(RewardApplication application, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new RewardApplicationView(
                application.applicationId,
                application.policyCode,
                application.clauseCode,
                application.creditCode,
                application.applicationYear,
                withheld.figure("requestedYuan", REQUESTED, application.requestedYuan),
                application.approvedYuan,
                Coded.of(application.state),
                application.createdAt,
                withheld.fields(),
                application.version);
    }
}
