package org.chainpanorama.enterprise.reward;

import java.util.function.Predicate;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Text;

/** What a move of a reward application needs. */
@CodeList(name = "reward-guard", zh = "奖励申请变更条件", en = "Condition of a reward application's move")
public enum RewardGuard implements Guard<RewardAttempt> {
    NEXT_STATE(
            Text.of("须为当前状态之后允许的状态", "The state may follow the present one"),
            Text.of("当前状态只能变更为:%s", "From here the application may only move to %s"),
            RewardAttempt::isNext),
    WINDOW_OPEN(
            Text.of("在申报期内", "The application window is open"),
            Text.of("不在申报期内", "The application window is not open on that day"),
            RewardAttempt::isInWindow),
    IN_POLICY_ZONE(
            Text.of("企业在适用开发区内", "The enterprise is registered in the policy's zone"),
            Text.of("企业不在适用开发区内", "The enterprise is not registered in the policy's zone"),
            RewardAttempt::isInZone),
    REQUEST_WITHIN_CAP(
            Text.of("申请金额不超过条款上限", "The amount applied for is within the clause's cap"),
            Text.of("申请金额超过条款上限", "The amount applied for exceeds the clause's cap"),
            RewardAttempt::requestsWithinCap),
    REASON_GIVEN(
            Text.of("已说明理由", "A reason is given"), Text.of("须说明理由", "A reason is needed"), RewardAttempt::hasReason),
    AMOUNT_GIVEN(
            Text.of("已给出批准金额", "The approved amount is given"),
            Text.of("须给出批准金额", "The approved amount is needed"),
            attempt -> attempt.amountYuan() != null),
    AMOUNT_POSITIVE(
            Text.of("批准金额大于零", "The approved amount is more than nothing"),
            Text.of("批准金额须大于零", "The approved amount must be more than nothing"),
            attempt -> attempt.amountYuan() == null || attempt.amountYuan().signum() > 0),
    AMOUNT_WITHIN_CAP(
            Text.of("批准金额不超过条款上限", "The approved amount is within the clause's cap"),
            Text.of("批准金额超过条款上限", "The approved amount exceeds the clause's cap"),
            RewardAttempt::approvesWithinCap),
    POT_SUFFICIENT(
            Text.of("资金余额充足", "The pot has enough left"),
            Text.of("资金余额不足", "The pot has less left than the approved amount"),
            RewardAttempt::approvesWithinPot);

    private final Text label;
    private final Text unmet;
    private final Predicate<RewardAttempt> met;

    RewardGuard(Text label, Text unmet, Predicate<RewardAttempt> met) {
        this.label = label;
        this.unmet = unmet;
        this.met = met;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public boolean isMet(RewardAttempt attempt) {
        return met.test(attempt);
    }

    @Override
    public Text detail(RewardAttempt attempt) {
        return this == NEXT_STATE ? unmet.with(attempt.next()) : unmet;
    }
}
