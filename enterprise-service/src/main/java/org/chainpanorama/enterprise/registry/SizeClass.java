package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Size class of an industrial enterprise. */
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

    /** The size class of an industrial enterprise: both measures must be reached, either failing drops a class; null when one is not known. */
    static SizeClass of(BigDecimal revenueYuan, Integer employees) {
        if (revenueYuan == null || employees == null) {
            return null;
        }
        if (employees >= 1000 && revenueYuan.compareTo(BigDecimal.valueOf(400_000_000)) >= 0) {
            return LARGE;
        }
        if (employees >= 300 && revenueYuan.compareTo(BigDecimal.valueOf(20_000_000)) >= 0) {
            return MEDIUM;
        }
        return employees >= 20 && revenueYuan.compareTo(BigDecimal.valueOf(3_000_000)) >= 0 ? SMALL : MICRO;
    }
}
