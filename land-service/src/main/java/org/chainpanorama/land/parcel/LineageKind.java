package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How one parcel came from another. */
@CodeList(name = "parcel-lineage-kind", zh = "宗地变更类型", en = "Kind of lineage")
public enum LineageKind implements Labelled {
    SPLIT("分割", "Split"),
    MERGE("合并", "Merge");

    private final Text label;

    LineageKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
