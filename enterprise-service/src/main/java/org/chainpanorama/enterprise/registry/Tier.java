package org.chainpanorama.enterprise.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The flock of wild geese: 头雁引领、强雁跟进、雏雁齐飞. {@link TierRule} holds the thresholds. */
@CodeList(name = "tier", zh = "企业梯队", en = "Tier")
public enum Tier implements Labelled {
    HEAD_GOOSE("头雁", "Head goose"),
    STRONG_GOOSE("强雁", "Strong goose"),
    FLEDGLING("雏雁", "Fledgling");

    private final Text label;

    Tier(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
