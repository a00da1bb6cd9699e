package org.chainpanorama.chassis.figure;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a figure can be relied on. */
@CodeList(name = "figure-status", zh = "数据状态", en = "Status of a figure")
public enum FigureStatus implements Labelled {
    REPORTED("已填报", "reported"),
    VERIFIED("已核实", "verified"),
    ESTIMATED("估算", "estimated"),
    DEMO("演示", "demonstration");

    private final Text label;

    FigureStatus(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
