package org.chainpanorama.land.block;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a task of a block ends in. */
@CodeList(name = "block-task-kind", zh = "任务类型", en = "Kind of a block task")
public enum TaskKind implements Labelled {
    /** Something that is done, such as a survey. */
    ACTIVITY("工作", "Activity"),
    /** Something that is drafted and then approved. */
    DOCUMENT("文件", "Document");

    private final Text label;

    TaskKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
