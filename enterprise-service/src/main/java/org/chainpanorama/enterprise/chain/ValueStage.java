package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The stage of the smile curve 微笑曲线 that a node's revenue belongs to, from its left end to its right end. */
@CodeList(name = "value-stage", zh = "价值链阶段", en = "Value stage")
public enum ValueStage implements Labelled {
    RESEARCH("研发", "Research"),
    DESIGN("设计", "Design"),
    MANUFACTURING("制造", "Manufacturing"),
    BRAND("品牌", "Brand"),
    SALES("销售", "Sales"),
    SERVICE("服务", "Service");

    private final Text label;

    ValueStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
