package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How a project gets its site 供地方式. */
@CodeList(name = "supply-mode", zh = "供地方式", en = "Supply mode")
public enum SupplyMode implements Labelled {
    GRANT("出让", "land grant"),
    LEASE_THEN_SUPPLY("先租后供", "lease first, supply later"),
    ZERO_LAND("零供地", "no new land"),
    RENOVATE("存量改造", "renovation of existing premises");

    private final Text label;

    SupplyMode(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the project starts in premises that stand already, so that fitting out takes the place of a construction permit. */
    boolean startsInStandingPremises() {
        return this == LEASE_THEN_SUPPLY || this == ZERO_LAND;
    }
}
