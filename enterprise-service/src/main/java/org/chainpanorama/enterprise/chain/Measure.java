package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Whose hand moves a task: 有形之手 the government's, 无形之手 the market's. */
@CodeList(name = "measure", zh = "举措类型", en = "Kind of measure")
public enum Measure implements Labelled {
    GOVERNMENT("有形之手(政府)", "Government"),
    MARKET("无形之手(市场)", "Market");

    private final Text label;

    Measure(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
