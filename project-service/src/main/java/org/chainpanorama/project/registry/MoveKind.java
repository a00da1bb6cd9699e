package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a move along the stages is 变更类别. */
@CodeList(name = "stage-move-kind", zh = "阶段变更类别", en = "Kind of stage move")
public enum MoveKind implements Labelled {
    FORWARD("推进", "forward"),
    REVERT("回退", "revert"),
    SUSPEND("暂停", "suspend"),
    RESUME("恢复", "resume"),
    TERMINATE("终止", "terminate");

    private final Text label;

    MoveKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the move must say why. */
    boolean needsReason() {
        return this == REVERT || this == SUSPEND || this == TERMINATE;
    }
}
