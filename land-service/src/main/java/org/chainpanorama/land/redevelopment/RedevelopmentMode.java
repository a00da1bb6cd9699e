package org.chainpanorama.land.redevelopment;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Who drives a redevelopment and how far it reaches. The list stays open: 等. */
@CodeList(name = "redevelopment-mode", zh = "改造模式", en = "Redevelopment mode")
public enum RedevelopmentMode implements Labelled {
    GOV_DRIVEN("政府推动", "Driven by government"),
    SOE_LED("国企主导", "Led by a state-owned enterprise"),
    PRIVATE_JOINT("民企联建", "Built jointly by private enterprises"),
    SINGLE("单体改造", "Single parcel"),
    SINGLE_PLUS_AREA("单体+连片改造", "Single parcel and area together"),
    OTHER("其他", "Other");

    private final Text label;

    RedevelopmentMode(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
