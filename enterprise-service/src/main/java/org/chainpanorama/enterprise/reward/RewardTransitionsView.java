package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an application may move now, and how it came to be where it is. */
@Schema(description = "Moves of a reward application 奖励申请状态变更")
public record RewardTransitionsView(
        @Schema(description = "Present state 当前状态") Coded state,

        @Schema(description = "Moves from here with what each still needs 可变更状态", maxItems = 20)
        List<Allowed> allowed,

        @Schema(description = "Moves so far, earliest first 变更记录", maxItems = 1000)
        List<Past> history) {

    /** A move from here. */
    @Schema(name = "RewardTransitionAllowed", description = "A move from here 可变更状态")
    public record Allowed(
            @Schema(description = "State to move to 目标状态") Coded to,

            @Schema(description = "What is still missing; empty when the move may be made 尚缺条件", maxItems = 20)
            List<Text> missing) {}

    /** A move made. */
    @Schema(name = "RewardTransitionPast", description = "A move made 变更记录")
    public record Past(
            @Schema(description = "From 原状态") Coded from,
            @Schema(description = "To 目标状态") Coded to,
            @Schema(description = "Day it took effect 生效日期") LocalDate effectiveOn,
            @Schema(description = "Why 理由", maxLength = 500) String reason,

            @Schema(description = "Document or link 依据", maxLength = 500)
            String evidence,

            @Schema(description = "Client that made the move; null where it was not recorded 操作方", maxLength = 200)
            String actor,

            @Schema(description = "Amount moved, yuan; null when none 金额", minimum = "0")
            BigDecimal amountYuan,

            @Schema(description = "When it was recorded, UTC 记录时间")
            Instant recordedAt) {

        static Past of(RewardTransition transition) {
            return new Past(
                    Coded.of(transition.fromState),
                    Coded.of(transition.toState),
                    transition.effectiveOn,
                    transition.reason,
                    transition.evidence,
                    transition.actor,
                    transition.amountYuan,
                    transition.recordedAt);
        }
    }
}
