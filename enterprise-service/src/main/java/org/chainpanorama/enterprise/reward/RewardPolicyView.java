package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reward policy as read. */
@Schema(description = "A reward policy 奖励办法")
public record RewardPolicyView(
        @Schema(description = "Policy code 办法代码", maxLength = 64)
        String policyCode,

        @Schema(description = "Name 名称", maxLength = 200) String name,

        @Schema(description = "Zone; null for all 适用开发区", maxLength = 32)
        String zoneCode,

        @Schema(description = "Pot, yuan 资金总额", minimum = "0")
        BigDecimal potYuan,

        @Schema(description = "How the source states the pot 资金总额限定")
        Coded potQualifier,

        @Schema(description = "Approved and not recovered, yuan 已批准金额", minimum = "0")
        BigDecimal committedYuan,

        @Schema(description = "Paid and not recovered, yuan 已兑付金额", minimum = "0")
        BigDecimal paidYuan,

        @Schema(description = "First day in force 施行日期") LocalDate validFrom,
        @Schema(description = "Last day in force 失效日期") LocalDate validTo,

        @Schema(description = "First day of the application window 申报开始")
        LocalDate windowFrom,

        @Schema(description = "Last day of the application window 申报截止")
        LocalDate windowTo,

        @Schema(description = "Where it comes from 来源", maxLength = 500)
        String source,

        @Schema(description = "Clauses by code 条款", maxItems = 200)
        List<RewardClauseView> clauses,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static RewardPolicyView of(RewardPolicy policy, List<RewardClause> clauses) {
        return new RewardPolicyView(
                policy.policyCode,
                policy.name,
                policy.zoneCode,
                policy.potYuan,
                Coded.of(policy.potQualifier),
                policy.committedYuan,
                policy.paidYuan,
                policy.validFrom,
                policy.validTo,
                policy.windowFrom,
                policy.windowTo,
                policy.source,
                clauses.stream().map(RewardClauseView::of).toList(),
                policy.version);
    }
}
