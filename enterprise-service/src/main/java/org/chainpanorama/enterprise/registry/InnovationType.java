package org.chainpanorama.enterprise.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Kinds of innovation 技术、产品、模式、场景创新. */
@CodeList(name = "innovation-type", zh = "创新类型", en = "Kind of innovation")
public enum InnovationType implements Labelled {
    TECHNOLOGY("技术创新", "Technology"),
    PRODUCT("产品创新", "Product"),
    MODEL("模式创新", "Business model"),
    SCENARIO("场景创新", "Scenario"),
    DIGITAL("数智融合", "Digital integration");

    private final Text label;

    InnovationType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
