package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How a found parcel lies to the area asked for. */
@CodeList(name = "spatial-relation", zh = "空间关系", en = "Spatial relation", source = "OGC Simple Features")
public enum SpatialRelation implements Labelled {
    WITHIN("包含于", "Within"),
    INTERSECTS("相交", "Intersects");

    private final Text label;

    SpatialRelation(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
