package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The grade of a parcel in the per-mu evaluation 亩均论英雄; A is the best, D marks low efficiency. */
@CodeList(name = "land-grade", zh = "亩均绩效等级", en = "Per-mu grade")
public enum Grade implements Labelled {
    A("A 类", "A"),
    B("B 类", "B"),
    C("C 类", "C"),
    D("D 类", "D");

    private final Text label;

    Grade(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
