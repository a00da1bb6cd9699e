package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Whether a parcel still stands, or lives on in other parcels. */
@CodeList(name = "parcel-status", zh = "宗地状态", en = "Parcel status")
public enum ParcelStatus implements Labelled {
    LIVE("现状", "Live"),
    SPLIT("已分割", "Split"),
    MERGED("已合并", "Merged");

    private final Text label;

    ParcelStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
