package org.chainpanorama.enterprise.reward;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a clause rewards: 智能化转型、融入新发展格局、做精做强. */
@CodeList(name = "reward-theme", zh = "奖励主题", en = "Reward theme")
public enum RewardTheme implements Labelled {
    SMART_TRANSFORMATION("智能化转型", "Smart transformation"),
    NEW_DEVELOPMENT_PATTERN("融入新发展格局", "New development pattern"),
    STRENGTHEN("做精做强", "Strengthening"),
    OTHER("其他", "Other");

    private final Text label;

    RewardTheme(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
