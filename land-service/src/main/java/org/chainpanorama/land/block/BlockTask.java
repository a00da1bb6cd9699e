package org.chainpanorama.land.block;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/** A task on the checklist of a block. It moves forward along the path of its kind; a step back needs a reason. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_BLOCK)
class BlockTask {

    /** A task's code is its block's own. */
    @Embeddable
    record Key(String blockCode, String taskCode) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String title;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    TaskStatus status;

    String owner;
    LocalDate dueOn;
    LocalDate reachedOn;
    String evidence;
    String reason;
    int position;

    protected BlockTask() {}

    BlockTask(Key key) {
        this.key = key;
    }

    void change(BlockTaskChange change) {
        List<TaskStatus> path = TaskStatus.path(change.kind());
        if (!path.contains(change.status())) {
            Text message =
                    Text.of("该类任务没有状态 %s", "a task of this kind never is %s").with(change.status());
            throw Problem.of(ProblemType.RULE_VIOLATED, message)
                    .with(InputError.body("/status", "not-on-path", message));
        }
        boolean back = status != null && path.indexOf(change.status()) < path.indexOf(status);
        if (back && change.reason() == null) {
            Text message = Text.of("任务由 %s 退回 %s 须说明原因", "going back from %s to %s needs a reason")
                    .with(status, change.status());
            throw Problem.of(ProblemType.ILLEGAL_TRANSITION, message)
                    .with(InputError.body("/reason", "reason-missing", message));
        }
        title = change.title();
        kind = change.kind();
        status = change.status();
        owner = change.owner();
        dueOn = change.dueOn();
        reachedOn = change.reachedOn();
        evidence = change.evidence();
        reason = change.reason();
        position = change.position() == null ? 0 : change.position();
    }
}
