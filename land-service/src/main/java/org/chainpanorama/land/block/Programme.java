package org.chainpanorama.land.block;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** The policy programme that a block is part of. */
@CodeList(name = "land-programme", zh = "政策计划", en = "Policy programme")
public enum Programme implements Labelled {
    CAGE_FOR_BIRDS("腾笼换鸟、凤凰涅槃", "Empty the cage, change the birds"),
    NUMBER_ONE_PROJECTS("三个一号工程", "Three number-one projects"),
    LOW_EFFICIENCY_RENEWAL("低效用地升级改造", "Renewal of low-efficiency land");

    private final Text label;

    Programme(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
