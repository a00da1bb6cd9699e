package org.chainpanorama.chassis.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/**
 * Every move that things of one kind can make.
 *
 * @param <S> their states
 * @param <A> the attempt: all that guards look at
 * @param moves in the order in which they were written down
 */
public record Lifecycle<S extends Enum<S> & Labelled, A>(List<Move<S, A>> moves) {

    /** The member of a problem under which unmet guards stand. */
    public static final String MEMBER = "unmetGuards";

    /** The moves that exist from here for this attempt, in the order of their targets. */
    public List<Move<S, A>> from(S state, A attempt) {
        return moves.stream()
                .filter(move -> move.from() == state && move.exists().test(attempt, move.to()))
                .sorted(Comparator.comparing(Move::to))
                .toList();
    }

    /** The states that may follow this one. */
    public List<S> next(S state, A attempt) {
        return from(state, attempt).stream().map(Move::to).toList();
    }

    /** The move between two states; empty when it does not exist. */
    public Optional<Move<S, A>> find(S from, S to, A attempt) {
        return from(from, attempt).stream().filter(move -> move.to() == to).findFirst();
    }

    /** Whether nothing can follow. */
    public boolean isFinal(S state) {
        return moves.stream().noneMatch(move -> move.from() == state);
    }

    /** What any move to that state asks for, each guard once. */
    public List<Guard<A>> guardsOf(S to) {
        return moves.stream()
                .filter(move -> move.to() == to)
                .flatMap(move -> move.guards().stream())
                .distinct()
                .toList();
    }

    /** The answer to a move that is not made: 409 with all that stands against it, and the fields that could help. */
    public Problem refused(S from, S to, List<Guard<A>> unmet, A attempt) {
        Text detail = Text.of(
                "不能从%s变更为%s".formatted(from.label().zh(), to.label().zh()),
                "it cannot move from %s to %s"
                        .formatted(from.label().en(), to.label().en()));
        Problem refused = Problem.of(ProblemType.ILLEGAL_TRANSITION, detail).with(MEMBER, views(unmet, attempt));
        List<InputError> faults = unmet.stream()
                .filter(guard -> guard.pointer() != null)
                .map(Guard::fault)
                .toList();
        return faults.isEmpty() ? refused : refused.with(faults);
    }

    /** The unmet guards as they go out. */
    public static <A> List<UnmetGuard> views(List<Guard<A>> unmet, A attempt) {
        return unmet.stream().map(guard -> UnmetGuard.of(guard, attempt)).toList();
    }
}
