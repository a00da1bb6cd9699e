package org.chainpanorama.land.hold;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a site hold reserves. */
@CodeList(name = "site-type", zh = "预留对象", en = "Type of site")
public enum SiteType implements Labelled {
    PARCEL("宗地", "Parcel"),
    UNIT("载体单元", "Carrier unit");

    private final Text label;

    SiteType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
