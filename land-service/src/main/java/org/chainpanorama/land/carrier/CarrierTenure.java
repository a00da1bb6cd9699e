package org.chainpanorama.land.carrier;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** By what right a carrier stands on its land. */
@CodeList(name = "carrier-tenure", zh = "用地权属", en = "Tenure of a carrier")
public enum CarrierTenure implements Labelled {
    STATE_GRANTED("国有出让", "Granted state land"),
    STATE_ALLOCATED("国有划拨", "Allocated state land"),
    COLLECTIVE_RETURNED("集体返还地", "Collective returned land"),
    COLLECTIVE_OPERATING("集体经营性建设用地", "Collective operating land"),
    LEASED("租赁", "Leased land");

    private final Text label;

    CarrierTenure(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
