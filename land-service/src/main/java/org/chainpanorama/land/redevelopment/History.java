package org.chainpanorama.land.redevelopment;

import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** The moves of an import row, replayed as if each had been told on its day. */
final class History {

    private final List<RedevelopmentTransition> moves;

    private History(List<RedevelopmentTransition> moves) {
        this.moves = moves;
    }

    static History of(List<RedevelopmentTransition> moves) {
        return new History(moves == null ? List.of() : moves);
    }

    void replayOn(Redevelopment redevelopment, BigDecimal land) {
        List<RedevelopmentMove> made = List.copyOf(redevelopment.moves.subList(1, redevelopment.moves.size()));
        for (int index = 0; index < moves.size(); index++) {
            RedevelopmentTransition move = moves.get(index);
            if (index < made.size()) {
                requireSame(made.get(index), move, index);
                continue;
            }
            try {
                redevelopment.moveTo(move, land);
            } catch (Problem problem) {
                throw at(index, problem);
            }
        }
    }

    private static void requireSame(RedevelopmentMove made, RedevelopmentTransition move, int index) {
        if (made.toState() == move.to() && made.effectiveOn().equals(move.effectiveOn())) return;
        Text message = Text.of("与已登记的变更不同：%s 于 %s", "differs from the move on record: %s on %s")
                .with(made.toState(), made.effectiveOn());
        throw Problem.of(ProblemType.ILLEGAL_TRANSITION, message)
                .with(InputError.body("/moves/" + index, "history-differs", message));
    }

    /** The same problem, its faults pointed at the move they stand in. */
    private static Problem at(int index, Problem problem) {
        return problem.with(problem.errors().stream()
                .map(error -> InputError.body("/moves/" + index + error.pointer(), error.code(), error.message()))
                .toList());
    }
}
