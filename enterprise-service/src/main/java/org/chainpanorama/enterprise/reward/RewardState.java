package org.chainpanorama.enterprise.reward;

import static org.chainpanorama.enterprise.reward.RewardGuard.AMOUNT_GIVEN;
import static org.chainpanorama.enterprise.reward.RewardGuard.AMOUNT_POSITIVE;
import static org.chainpanorama.enterprise.reward.RewardGuard.AMOUNT_WITHIN_CAP;
import static org.chainpanorama.enterprise.reward.RewardGuard.IN_POLICY_ZONE;
import static org.chainpanorama.enterprise.reward.RewardGuard.POT_SUFFICIENT;
import static org.chainpanorama.enterprise.reward.RewardGuard.REASON_GIVEN;
import static org.chainpanorama.enterprise.reward.RewardGuard.REQUEST_WITHIN_CAP;
import static org.chainpanorama.enterprise.reward.RewardGuard.WINDOW_OPEN;

import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecycleTable;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** States of an application and the moves between them. */
@CodeList(name = "reward-state", zh = "奖励申请状态", en = "State of a reward application")
public enum RewardState implements Labelled {
    DRAFT("草稿", "Draft"),
    SUBMITTED("已提交", "Submitted"),
    ACCEPTED("已受理", "Accepted"),
    REVIEWED("已审核", "Reviewed"),
    PUBLICISED("公示", "Publicised"),
    APPROVED("已批准", "Approved"),
    PAID("已兑付", "Paid"),
    RECOVERED("已追回", "Recovered"),
    RETURNED("退回补正", "Returned"),
    REJECTED("驳回", "Rejected"),
    WITHDRAWN("撤回", "Withdrawn");

    /** What may follow what, and what it needs. */
    public static final Lifecycle<RewardState, RewardAttempt> LIFECYCLE = new LifecycleTable<
                    RewardState, RewardAttempt>()
            .from(DRAFT, RETURNED)
            .to(SUBMITTED, WINDOW_OPEN, IN_POLICY_ZONE, REQUEST_WITHIN_CAP)
            .from(SUBMITTED)
            .toAny(ACCEPTED)
            .from(ACCEPTED)
            .toAny(REVIEWED)
            .from(REVIEWED)
            .toAny(PUBLICISED)
            .from(PUBLICISED)
            .to(APPROVED, AMOUNT_GIVEN, AMOUNT_POSITIVE, AMOUNT_WITHIN_CAP, POT_SUFFICIENT)
            .from(APPROVED)
            .toAny(PAID)
            .from(PAID)
            .to(RECOVERED, REASON_GIVEN)
            .from(SUBMITTED, ACCEPTED)
            .to(RETURNED, REASON_GIVEN)
            .from(SUBMITTED, ACCEPTED, REVIEWED, PUBLICISED)
            .to(REJECTED, REASON_GIVEN)
            .from(DRAFT, RETURNED, SUBMITTED, ACCEPTED, REVIEWED)
            .to(WITHDRAWN, REASON_GIVEN)
            .build();

    private final Text label;

    RewardState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the application still stands for its enterprise, clause and year: another one must wait. */
    boolean isLive() {
        return this != REJECTED && this != WITHDRAWN;
    }
}
