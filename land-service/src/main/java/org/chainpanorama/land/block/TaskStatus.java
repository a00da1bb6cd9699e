package org.chainpanorama.land.block;

import java.util.List;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a task of a block is. A draft that is done is no approval. */
@CodeList(name = "block-task-status", zh = "任务状态", en = "Status of a block task")
public enum TaskStatus implements Labelled {
    NOT_STARTED("未开始", "Not started"),
    IN_PROGRESS("进行中", "In progress"),
    /** An activity has been carried out. */
    DONE("已完成", "Done"),
    /** A document has been drafted. */
    DRAFT_DONE("初稿完成", "Draft done"),
    /** A document has been approved. */
    APPROVED("已批准", "Approved");

    private final Text label;

    TaskStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The statuses that a task of this kind goes through, in order. */
    static List<TaskStatus> path(TaskKind kind) {
        return switch (kind) {
            case ACTIVITY -> List.of(NOT_STARTED, IN_PROGRESS, DONE);
            case DOCUMENT -> List.of(NOT_STARTED, IN_PROGRESS, DRAFT_DONE, APPROVED);
        };
    }
}
