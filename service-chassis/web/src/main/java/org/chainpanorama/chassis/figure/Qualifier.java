package org.chainpanorama.chassis.figure;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How exactly a source states a figure; a bound is not a value. */
@CodeList(name = "figure-qualifier", zh = "数值限定", en = "Qualifier of a figure")
public enum Qualifier implements Labelled {
    EXACT("等于", "exactly"),
    GT("超过", "more than"),
    GE("以上", "at least"),
    LT("不到", "less than"),
    LE("以内", "at most"),
    APPROX("约", "about");

    private final Text label;

    Qualifier(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
