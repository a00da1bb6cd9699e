package org.chainpanorama.enterprise.reward;

import java.util.EnumSet;
import java.util.Set;
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

    private final Text label;

    RewardState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Where an application in this state may move. */
    Set<RewardState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(REVIEWED, RETURNED, REJECTED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(PUBLICISED, REJECTED, WITHDRAWN);
            case PUBLICISED -> EnumSet.of(APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(PAID);
            case PAID -> EnumSet.of(RECOVERED);
            case RECOVERED, REJECTED, WITHDRAWN -> EnumSet.noneOf(RewardState.class);
        };
    }

    /** Whether the application still stands for its enterprise, clause and year: another one must wait. */
    boolean isLive() {
        return this != REJECTED && this != WITHDRAWN;
    }
}
