package org.chainpanorama.gateway.panorama;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How well a chain node is filled. */
@CodeList(name = "node-strength", zh = "环节强弱", en = "Strength of a chain node")
public enum NodeStatus implements Labelled {
    STRONG("强", "Strong"),
    ADEQUATE("一般", "Adequate"),
    WEAK("弱", "Weak"),
    MISSING("缺", "Missing");

    private final Text label;

    NodeStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
