package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a task of a work plan has come. */
@CodeList(name = "work-task-status", zh = "任务状态", en = "Task status")
public enum TaskStatus implements Labelled {
    NOT_STARTED("未开始", "Not started"),
    IN_PROGRESS("进行中", "In progress"),
    DONE("已完成", "Done"),
    CANCELLED("已取消", "Cancelled");

    private final Text label;

    TaskStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
