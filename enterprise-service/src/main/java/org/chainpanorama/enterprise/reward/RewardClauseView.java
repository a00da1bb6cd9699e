package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as read. */
@Schema(description = "A clause of a reward policy 奖励条款")
public record RewardClauseView(
        @Schema(description = "Clause code 条款代码", maxLength = 64)
        String clauseCode,

        @Schema(description = "Title 条款名称", maxLength = 300) String title,

        @Schema(description = "What it rewards 主题") Coded theme,

        @Schema(description = "Most for one enterprise and year, yuan 单企年度上限", minimum = "0")
        BigDecimal capYuan,

        @Schema(description = "Rule in words 条款内容", maxLength = 1000)
        String rule,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static RewardClauseView of(RewardClause clause) {
        return new RewardClauseView(
                clause.clauseCode, clause.title, Coded.of(clause.theme), clause.capYuan, clause.rule, clause.version);
    }
}
