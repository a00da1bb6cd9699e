package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a chain mainly does. */
@CodeList(name = "chain-kind", zh = "产业链类别", en = "Kind of chain")
public enum ChainKind implements Labelled {
    MANUFACTURING("制造业", "Manufacturing"),
    SERVICE("服务业", "Services"),
    AGRICULTURE("农业", "Agriculture");

    private final Text label;

    ChainKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
