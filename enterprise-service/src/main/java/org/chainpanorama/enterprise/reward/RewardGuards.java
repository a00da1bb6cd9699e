package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.registry.EnterpriseView;

/** What an application needs before a move. */
record RewardGuards(RewardPolicy policy, RewardClause clause, RewardApplication application, EnterpriseView applicant) {

    /** What is missing on a day for the move itself, whatever the caller says with it. */
    List<Text> missing(RewardState target, LocalDate day) {
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
        return missing;
    }

    /** Everything that stands against the move; empty when it may be made. */
    List<Text> unmet(RewardMove move) {
        List<Text> unmet = unmetBesidesMoney(move);
        require(unmet, !lacksMoney(move), "资金余额不足", "The pot has less left than the approved amount");
        return unmet;
    }

    /** Whether the pot is all that stands against the move. */
    boolean lacksMoneyOnly(RewardMove move) {
        return lacksMoney(move) && unmetBesidesMoney(move).isEmpty();
    }

    private boolean lacksMoney(RewardMove move) {
        return move.to() == RewardState.APPROVED
                && move.approvedYuan() != null
                && move.approvedYuan().compareTo(policy.balanceYuan()) > 0;
    }

    private List<Text> unmetBesidesMoney(RewardMove move) {
        List<Text> unmet = new ArrayList<>();
        Set<RewardState> next = application.state.next();
        require(
                unmet,
                next.contains(move.to()),
                "当前状态只能变更为:" + next,
                "From here the application may only move to " + next);
        unmet.addAll(missing(move.to(), move.effectiveOn()));
        switch (move.to()) {
            case RETURNED, REJECTED, WITHDRAWN, RECOVERED ->
                require(unmet, move.reason() != null && !move.reason().isBlank(), "须说明理由", "A reason is needed");
            case APPROVED -> requireAmount(unmet, move.approvedYuan());
            case DRAFT, SUBMITTED, ACCEPTED, REVIEWED, PUBLICISED, PAID -> {
                // Nothing needs to be said.
            }
        }
        return unmet;
    }

    private void requireAmount(List<Text> unmet, BigDecimal amountYuan) {
        if (amountYuan == null) {
            require(unmet, false, "须给出批准金额", "The approved amount is needed");
            return;
        }
        require(unmet, amountYuan.signum() > 0, "批准金额须大于零", "The approved amount must be more than nothing");
        require(
                unmet,
                amountYuan.compareTo(clause.capYuan) <= 0,
                "批准金额超过条款上限",
                "The approved amount exceeds the clause's cap");
    }

    private static void require(List<Text> missing, boolean met, String zh, String en) {
        if (!met) {
            missing.add(Text.of(zh, en));
        }
    }
}
