package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Where a lead came from 线索来源. */
@CodeList(name = "lead-source", zh = "线索来源", en = "Lead source")
public enum LeadSource implements Labelled {
    BY_BUSINESS("以商引商", "brought by a business"),
    BIG_FIRM("招大引强", "large-firm promotion"),
    CHAIN("产业链招商", "chain-based promotion"),
    TALENT("招才引智", "talent recruitment"),
    OTHER("其他", "other");

    private final Text label;

    LeadSource(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
