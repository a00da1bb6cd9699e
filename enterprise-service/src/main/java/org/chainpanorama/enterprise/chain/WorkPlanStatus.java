package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far an annual work plan has come. */
@CodeList(name = "work-plan-status", zh = "年度工作计划状态", en = "Work plan status")
public enum WorkPlanStatus implements Labelled {
    DRAFT("草案", "Draft"),
    ISSUED("已印发", "Issued"),
    CLOSED("已结束", "Closed");

    private final Text label;

    WorkPlanStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
