package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Levels of a provincial chain honour, lowest first. */
@CodeList(name = "honour-level", zh = "荣誉等级", en = "Level of an honour")
public enum HonourLevel implements Labelled {
    PILOT("试点", "Pilot"),
    DEMONSTRATION_PILOT("示范试点", "Demonstration pilot");

    private final Text label;

    HonourLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
