package org.chainpanorama.chassis.store;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far an import in the background is. */
@CodeList(name = "import-state", zh = "导入状态", en = "Import state")
public enum ImportState implements Labelled {
    RUNNING("进行中", "running"),
    SUCCEEDED("已完成", "succeeded"),
    FAILED("已失败", "failed");

    private final Text label;

    ImportState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
