package org.chainpanorama.land.carrier;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What the land of a carrier was before. */
@CodeList(name = "carrier-origin", zh = "载体来源", en = "Origin of a carrier")
public enum CarrierOrigin implements Labelled {
    IDLE_LAND("闲置用地", "Idle land"),
    LOW_EFFICIENCY_LAND("低效用地", "Low-efficiency land"),
    NEW_LAND("新增用地", "New land"),
    EXISTING_BUILDINGS("存量厂房", "Existing buildings");

    private final Text label;

    CarrierOrigin(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
