package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a site reference points to in land-service 用地引用类别. */
@CodeList(name = "site-kind", zh = "用地类别", en = "Kind of site")
public enum SiteKind implements Labelled {
    PARCEL("宗地", "parcel"),
    CARRIER_UNIT("载体单元", "carrier unit");

    private final Text label;

    SiteKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
