package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/**
 * A move that is asked for.
 *
 * @param effectiveOn the day it takes effect; null only in a historical record whose source gives no day
 * @param knownOn for such a record: a day on which it was known to have happened, from which on it counts
 * @param historical whether it records what happened before this system: order and dates are checked, unmet guards are noted, not refused
 */
record StageMove(
        Stage to,
        LocalDate effectiveOn,
        LocalDate knownOn,
        String reason,
        String actor,
        List<EvidenceInput> evidence,
        boolean historical) {

    /** The day from which on the move counts in any question "as of". */
    LocalDate countsFrom() {
        return effectiveOn == null ? knownOn : effectiveOn;
    }

    /** Has a reason where it needs one, and does not lie before the last move. */
    void requireInOrder(LocalDate last, boolean needsReason) {
        List<InputError> errors = new ArrayList<>();
        if (needsReason && (reason == null || reason.isBlank())) {
            errors.add(InputError.body("/reason", "reason-required", Text.of("此变更须说明原因", "this move needs a reason")));
        }
        if (countsFrom().isBefore(last)) {
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
}
