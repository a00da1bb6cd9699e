package org.chainpanorama.enterprise.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Whether an enterprise still stands where it is registered. From RELOCATED on it has left and needs the day it left. */
@CodeList(name = "enterprise-status", zh = "企业状态", en = "Enterprise status")
public enum EnterpriseStatus implements Labelled {
    ACTIVE("在营", "Active"),
    SUSPENDED("停业", "Suspended"),
    RELOCATED("迁出", "Relocated"),
    MERGED("被合并", "Merged into another"),
    DEREGISTERED("注销", "Deregistered");

    private final Text label;

    EnterpriseStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether an enterprise with this status is gone. */
    boolean hasLeft() {
        return compareTo(RELOCATED) >= 0;
    }
}
