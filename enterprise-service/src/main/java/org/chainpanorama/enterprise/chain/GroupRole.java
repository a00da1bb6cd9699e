package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** A seat in the leading group of a chain. */
@CodeList(name = "leading-group-role", zh = "领导小组职务", en = "Role in a leading group")
public enum GroupRole implements Labelled {
    HEAD("组长", "Head"),
    DEPUTY("副组长", "Deputy head"),
    MEMBER("成员", "Member"),
    OFFICE("办公室", "Office");

    private final Text label;

    GroupRole(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
