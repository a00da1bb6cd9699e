package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a plan document plans. */
@CodeList(name = "plan-kind", zh = "规划类别", en = "Kind of plan")
public enum PlanKind implements Labelled {
    DEVELOPMENT("发展规划", "Development plan"),
    SPATIAL("空间规划", "Spatial plan");

    private final Text label;

    PlanKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
