package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.lifecycle.Move;
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

    /** What a move of the lifecycle is. */
    static MoveKind of(Move<Stage, Standing> move) {
        return switch (move.to()) {
            case TERMINATED -> TERMINATE;
            case SUSPENDED -> SUSPEND;
            case LEAD, DECIDED, LANDED, STARTED, STATS_ENTERED, PRODUCING, AT_CAPACITY -> {
                if (move.from() == Stage.SUSPENDED) {
                    yield RESUME;
                }
                yield move.to().rank() > move.from().rank() ? FORWARD : REVERT;
            }
        };
    }
}
