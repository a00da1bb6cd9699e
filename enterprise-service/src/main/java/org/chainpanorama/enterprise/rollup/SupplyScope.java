package org.chainpanorama.enterprise.rollup;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How near a supplier must stand to its customer to be a local one. */
@CodeList(name = "supply-scope", zh = "配套范围", en = "Scope of local supply")
public enum SupplyScope implements Labelled {
    ZONE("本开发区", "Same zone"),
    CITY("本市", "Same city"),
    PROVINCE("本省", "Same province");

    private final Text label;

    SupplyScope(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
