package org.chainpanorama.enterprise.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Where an enterprise sells. */
@CodeList(name = "sales-channel", zh = "销售渠道", en = "Sales channel")
public enum SalesChannel implements Labelled {
    OFFLINE("线下", "Offline trade"),
    DOMESTIC_ECOMMERCE("国内电商", "Domestic e-commerce"),
    DOUYIN("抖音", "Douyin"),
    TIKTOK("TikTok", "TikTok"),
    CROSS_BORDER_ECOMMERCE("跨境电商", "Cross-border e-commerce"),
    OVERSEAS_GROUP("组团出海", "Overseas group"),
    OTHER("其他", "Other");

    private final Text label;

    SalesChannel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
