package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Where on the chain a node lies, in the order in which panoramas show them. */
@CodeList(name = "segment", zh = "产业链环节段", en = "Chain segment")
public enum Segment implements Labelled {
    UPSTREAM("上游", "Upstream"),
    MIDSTREAM("中游", "Midstream"),
    DOWNSTREAM("下游", "Downstream"),
    SERVICE("配套", "Supporting services");

    private final Text label;

    Segment(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
