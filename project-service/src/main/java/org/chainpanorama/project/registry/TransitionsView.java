package org.chainpanorama.project.registry;

import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.Move;
import org.chainpanorama.chassis.lifecycle.UnmetGuard;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project stands, where it can go now, what each move still needs, and how it came here. */
@Schema(name = "ProjectTransitionsView", description = "Moves possible now, and those on record 阶段变更")
public record TransitionsView(
        @Schema(description = "Present stage 当前阶段") Coded stage,

        @Schema(description = "Moves possible now, the one ahead first 可选变更", maxItems = 5)
        List<Possible> moves,

        @Schema(description = "Moves on record, oldest first 变更记录", maxItems = 1000)
        List<TransitionView> history) {

    /** A move that can be asked for. */
    @Schema(name = "ProjectMove", description = "A move that can be asked for 可选变更")
    public record Possible(
            @Schema(description = "Stage to move to 目标阶段") Coded to,
            @Schema(description = "Kind of move 变更类别") Coded kind,

            @Schema(description = "Whether a reason must be given 是否须说明原因")
            boolean reasonRequired,

            @Schema(
                    description = "Guards that are not met yet; documents may come with the move itself 尚缺条件",
                    maxItems = 30)
            List<UnmetGuard> unmetGuards) {

        static Possible of(Move<Stage, Standing> move, Standing standing) {
            return new Possible(
                    Coded.of(move.to()),
                    Coded.of(MoveKind.of(move)),
                    move.mustSay("reason"),
                    Lifecycle.views(move.unmet(standing), standing));
        }
    }

    static TransitionsView of(Standing standing) {
        Project project = standing.project();
        return new TransitionsView(
                Coded.of(project.stage()),
                Stage.LIFECYCLE.from(project.stage(), standing).stream()
                        .sorted(Comparator.comparing(MoveKind::of))
                        .map(move -> Possible.of(move, standing))
                        .toList(),
                project.transitions.stream().map(TransitionView::of).toList());
    }
}
