package org.chainpanorama.enterprise.supply;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Which way a circle is walked from an enterprise. */
@CodeList(name = "circle-direction", zh = "供应圈方向", en = "Direction of a circle")
public enum CircleDirection implements Labelled {
    UPSTREAM("上游供应商", "To suppliers"),
    DOWNSTREAM("下游采购方", "To customers"),
    BOTH("双向", "Both ways");

    private final Text label;

    CircleDirection(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    boolean goesUp() {
        return this != DOWNSTREAM;
    }

    boolean goesDown() {
        return this != UPSTREAM;
    }
}
