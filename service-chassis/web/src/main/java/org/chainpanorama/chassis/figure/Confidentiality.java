package org.chainpanorama.chassis.figure;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** Who may see a figure. */
@CodeList(name = "confidentiality", zh = "保密级别", en = "Confidentiality")
public enum Confidentiality implements Labelled {
    PUBLIC("公开", "public"),
    INTERNAL("内部", "internal"),
    RESTRICTED("受限", "restricted");

    private final Text label;

    Confidentiality(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
