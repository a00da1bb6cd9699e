package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a parcel may be used for, after GB/T 21010-2017. */
@CodeList(name = "land-use", zh = "土地用途", en = "Land use", source = "GB/T 21010-2017")
public enum LandUse implements Labelled {
    INDUSTRIAL("工业用地", "Industrial"),
    WAREHOUSE("仓储用地", "Warehouse"),
    COMMERCIAL("商服用地", "Commercial and services"),
    RESEARCH("科教用地", "Research and education"),
    RESIDENTIAL("住宅用地", "Residential"),
    PUBLIC("公共管理与公共服务用地", "Public administration and services"),
    TRANSPORT("交通运输用地", "Transport"),
    OTHER("其他", "Other");

    private final Text label;

    LandUse(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
