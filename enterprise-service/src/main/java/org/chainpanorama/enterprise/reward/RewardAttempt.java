package org.chainpanorama.enterprise.reward;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.registry.EnterpriseView;

/**
 * A move as its guards look at it. Yuan.
 *
 * @param move null where nobody asks for one yet
 */
record RewardAttempt(
        RewardPolicy policy,
        RewardClause clause,
        RewardApplication application,
        EnterpriseView applicant,
        RewardMove move) {

    /** Guards that do not depend on what the caller says with the move. */
    private static final Set<RewardGuard> UNSAID =
            EnumSet.of(RewardGuard.WINDOW_OPEN, RewardGuard.IN_POLICY_ZONE, RewardGuard.REQUEST_WITHIN_CAP);

    /** The same application, asked to make this move. */
    RewardAttempt asking(RewardMove wanted) {
        return new RewardAttempt(policy, clause, application, applicant, wanted);
    }

    /** Everything that stands against the move, whether or not its state may follow; empty when it may be made. */
    List<Guard<RewardAttempt>> unmet() {
        return Stream.concat(
                        Stream.<Guard<RewardAttempt>>of(RewardGuard.NEXT_STATE),
                        RewardState.LIFECYCLE.guardsOf(move.to()).stream())
                .filter(guard -> !guard.isMet(this))
                .toList();
    }

    /** What is missing for the move itself, whatever the caller says with it. */
    List<Text> missing() {
        return unmet().stream()
                .filter(UNSAID::contains)
                .map(guard -> guard.detail(this))
                .toList();
    }

    /** The states that may follow the present one. */
    List<RewardState> next() {
        return RewardState.LIFECYCLE.next(application.state, this);
    }

    boolean isNext() {
        return next().contains(move.to());
    }

    boolean isInWindow() {
        return policy.acceptsOn(move.effectiveOn());
    }

    boolean isInZone() {
        return policy.zoneCode == null || Objects.equals(policy.zoneCode, applicant.zoneCode());
    }

    boolean requestsWithinCap() {
        return application.requestedYuan.compareTo(clause.capYuan) <= 0;
    }

    boolean hasReason() {
        return move.reason() != null && !move.reason().isBlank();
    }

    BigDecimal amountYuan() {
        return move.approvedYuan();
    }

    boolean approvesWithinCap() {
        return amountYuan() == null || amountYuan().compareTo(clause.capYuan) <= 0;
    }

    boolean approvesWithinPot() {
        return amountYuan() == null || amountYuan().compareTo(policy.balanceYuan()) <= 0;
    }
}
