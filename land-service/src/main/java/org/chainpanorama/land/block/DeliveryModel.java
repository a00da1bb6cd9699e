package org.chainpanorama.land.block;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How a block is planned and built. */
@CodeList(name = "delivery-model", zh = "建设组织模式", en = "Delivery model")
public enum DeliveryModel implements Labelled {
    WHOLE_PROCESS_CONSULTING("全过程工程咨询", "Whole-process engineering consulting"),
    EPC("工程总承包", "Engineering, procurement, construction"),
    DESIGN_BID_BUILD("平行发包", "Design, bid, build"),
    OWNER_MANAGED("自行组织", "Managed by the owner"),
    OTHER("其他", "Other");

    private final Text label;

    DeliveryModel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
