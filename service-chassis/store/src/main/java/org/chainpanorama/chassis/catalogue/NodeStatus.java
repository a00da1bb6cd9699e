package org.chainpanorama.chassis.catalogue;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What is known about a reference to a chain node 链条节点引用状态. */
@CodeList(name = "node-status", zh = "节点核对状态", en = "Node check status", source = "Chain panorama")
public enum NodeStatus implements Labelled {
    /** The catalogue holds the node (a retired node still counts as held). */
    VERIFIED("已核对", "verified"),
    /** The catalogue could not be asked; a later pass will. */
    UNVERIFIED("待核对", "not yet verified"),
    /** The catalogue has no such node. */
    UNKNOWN("目录中无此节点", "not in the catalogue");

    private final Text label;

    NodeStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
