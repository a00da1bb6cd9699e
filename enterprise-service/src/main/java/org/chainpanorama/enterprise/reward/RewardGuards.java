package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.registry.EnterpriseView;

/** What an application needs before a move. */
record RewardGuards(RewardPolicy policy, RewardClause clause, RewardApplication application, EnterpriseView applicant) {

    /** What is missing for the move itself, whatever the caller says with it. */
    List<Text> missing(RewardState target, LocalDate day, BigDecimal amountYuan) {
        List<Text> missing = new ArrayList<>();
        if (target == RewardState.SUBMITTED) {
            require(missing, policy.acceptsOn(day), "不在申报期内", "The application window is not open on that day");
            require(
                    missing,
                    policy.zoneCode == null || Objects.equals(policy.zoneCode, applicant.zoneCode()),
                    "企业不在适用开发区内",
                    "The enterprise is not registered in the policy's zone");
            require(
                    missing,
                    application.requestedYuan.compareTo(clause.capYuan) <= 0,
                    "申请金额超过条款上限",
                    "The amount applied for exceeds the clause's cap");
        }
        if (target == RewardState.APPROVED && amountYuan != null) {
            require(missing, amountYuan.signum() > 0, "批准金额须大于零", "The approved amount must be more than nothing");
            require(
                    missing,
                    amountYuan.compareTo(clause.capYuan) <= 0,
                    "批准金额超过条款上限",
                    "The approved amount exceeds the clause's cap");
            require(
                    missing,
                    amountYuan.compareTo(policy.balanceYuan()) <= 0,
                    "资金余额不足",
                    "The pot has less left than the approved amount");
        }
        return missing;
    }

    /** What the caller must say with the move. */
    List<Text> missing(RewardMove move) {
        List<Text> missing = missing(move.to(), move.effectiveOn(), move.approvedYuan());
        boolean reasoned = move.reason() != null && !move.reason().isBlank();
        switch (move.to()) {
            case RETURNED, REJECTED, WITHDRAWN, RECOVERED -> require(missing, reasoned, "须说明理由", "A reason is needed");
            case APPROVED -> require(missing, move.approvedYuan() != null, "须给出批准金额", "The approved amount is needed");
            case DRAFT, SUBMITTED, ACCEPTED, REVIEWED, PUBLICISED, PAID -> {
                // Nothing needs to be said.
            }
        }
        return missing;
    }

    private static void require(List<Text> missing, boolean met, String zh, String en) {
        if (!met) {
            missing.add(Text.of(zh, en));
        }
    }
}
