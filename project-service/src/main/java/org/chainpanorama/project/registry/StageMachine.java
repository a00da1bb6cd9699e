package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;

/**
 * The rules by which a project moves: one stage forward when its guards are met, one stage back with a reason, suspended and resumed where
 * it stood, terminated for good.
 */
record StageMachine(Project project, Set<Fact> facts, ProjectRules rules) {

    /** What moving there would be, or a 409 when the stage cannot be reached from here. */
    MoveKind kindOf(Stage to) {
        return possibleKind(to).orElseThrow(() -> refused(to, List.of()));
    }

    /** The stages that can be asked for now, the one ahead first. */
    List<Stage> reachable() {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (possibleKind(stage).isPresent()) {
                stages.add(stage);
            }
        }
        project.stage().next().ifPresent(next -> {
            stages.remove(next);
            stages.add(0, next);
        });
        return stages;
    }

    /** The guards of the stage that are not met, given these further documents. */
    List<Guard> unmet(Stage to, List<EvidenceInput> further) {
        Set<EvidenceType> evidence = EnumSet.noneOf(EvidenceType.class);
        evidence.addAll(project.evidence.keySet());
        further.forEach(document -> evidence.add(document.type()));
        return Guard.unmet(to, new Standing(project, evidence, facts, rules));
    }

    /** A move has a reason where it needs one, and does not lie before the last one. */
    void requireInOrder(StageMove move, MoveKind kind) {
        List<InputError> errors = new ArrayList<>();
        if (kind.needsReason() && (move.reason() == null || move.reason().isBlank())) {
            errors.add(InputError.body("/reason", "reason-required", Text.of("此变更须说明原因", "this move needs a reason")));
        }
        LocalDate last = project.stageSince();
        if (move.countsFrom().isBefore(last)) {
            errors.add(InputError.body(
                    "/effectiveOn",
                    "before-last-move",
                    Text.of("不得早于上一次变更（%s）", "must not lie before the last move (%s)")
                            .with(last)));
        }
        if (!errors.isEmpty()) {
            throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("阶段变更不合规则", "the move breaks a rule"))
                    .with(errors);
        }
    }

    Problem refused(Stage to, List<Guard> unmet) {
        Text from = project.stage().label();
        Text detail = unmet.isEmpty()
                ? Text.of("不能从%s变更为%s", "it cannot move from %s to %s")
                : Text.of("从%s变更为%s的条件未满足", "the guards from %s to %s are not met");
        Text named = Text.of(
                detail.zh().formatted(from.zh(), to.label().zh()),
                detail.en().formatted(from.en(), to.label().en()));
        return Problem.of(ProblemType.ILLEGAL_TRANSITION, named)
                .with("stage", Coded.of(project.stage()))
                .with("unmetGuards", unmet.stream().map(Coded::of).toList());
    }

    Optional<MoveKind> possibleKind(Stage to) {
        Stage from = project.stage();
        if (from == Stage.TERMINATED || from == to) {
            return Optional.empty();
        }
        if (to == Stage.TERMINATED) {
            return Optional.of(MoveKind.TERMINATE);
        }
        if (from == Stage.SUSPENDED) {
            return to == Stage.atRank(project.stageRank()) ? Optional.of(MoveKind.RESUME) : Optional.empty();
        }
        if (to == Stage.SUSPENDED) {
            return Optional.of(MoveKind.SUSPEND);
        }
        if (from.next().filter(to::equals).isPresent()) {
            return Optional.of(MoveKind.FORWARD);
        }
        return from.previous().filter(to::equals).map(previous -> MoveKind.REVERT);
    }
}
