package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** By what an enterprise uses land on a parcel. */
@CodeList(name = "land-use-basis", zh = "用地方式", en = "Basis of use")
public enum UseBasis implements Labelled {
    OWNED("自有", "Own right"),
    LEASED("承租", "Lease"),
    LENT("借用", "Lent");

    private final Text label;

    UseBasis(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
