package org.chainpanorama.land.parcel;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** A right registered on a parcel. */
@CodeList(name = "land-right-type", zh = "不动产权利类型", en = "Type of land right", source = "不动产登记暂行条例")
public enum RightType implements Labelled {
    STATE_CONSTRUCTION_USE("国有建设用地使用权", "Right to use state-owned construction land"),
    COLLECTIVE_CONSTRUCTION_USE("集体建设用地使用权", "Right to use collective construction land"),
    STATE_OWNERSHIP("国家土地所有权", "State ownership"),
    COLLECTIVE_OWNERSHIP("集体土地所有权", "Collective ownership"),
    BUILDING_OWNERSHIP("房屋所有权", "Ownership of buildings"),
    EASEMENT("地役权", "Easement"),
    MORTGAGE("抵押权", "Mortgage"),
    OTHER("其他", "Other");

    private final Text label;

    RightType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
