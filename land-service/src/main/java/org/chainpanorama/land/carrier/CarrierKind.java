package org.chainpanorama.land.carrier;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What kind of place a carrier is. */
@CodeList(name = "carrier-kind", zh = "载体类型", en = "Kind of carrier")
public enum CarrierKind implements Labelled {
    PARK("产业园", "Industrial park"),
    INCUBATOR("孵化园", "Incubator"),
    MICRO_PARK("小微园", "Park for small and micro enterprises"),
    STANDARD_FACTORY("标准厂房", "Standard factory buildings");

    private final Text label;

    CarrierKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
