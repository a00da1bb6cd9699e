package org.chainpanorama.project.supervision;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Who hears of a delay 督办层级. */
@CodeList(name = "escalation-level", zh = "督办层级", en = "Escalation level")
public enum EscalationLevel implements Labelled {
    TEAM("服务专班", "service team"),
    OFFICE("督查办公室", "supervision office"),
    TOP_LEADER("一把手", "top leader");

    private final Text label;

    EscalationLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
