package org.chainpanorama.enterprise.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Size class of an enterprise, the largest first; {@link SizeMeasure} says which it is. */
@CodeList(name = "size-class", zh = "企业规模", en = "Size class", source = "国统字〔2017〕213号")
public enum SizeClass implements Labelled {
    LARGE("大型", "Large"),
    MEDIUM("中型", "Medium"),
    SMALL("小型", "Small"),
    MICRO("微型", "Micro");

    private final Text label;

    SizeClass(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
