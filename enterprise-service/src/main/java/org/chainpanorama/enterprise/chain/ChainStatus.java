package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a chain has come. */
@CodeList(name = "chain-status", zh = "产业链状态", en = "Chain status")
public enum ChainStatus implements Labelled {
    PLANNED("谋划", "Planned"),
    CULTIVATING("培育", "Being cultivated"),
    ESTABLISHED("成型", "Established"),
    CLOSED("终止", "Closed");

    private final Text label;

    ChainStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
