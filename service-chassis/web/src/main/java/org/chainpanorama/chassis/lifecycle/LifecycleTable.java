package org.chainpanorama.chassis.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.chainpanorama.chassis.text.Labelled;

/** A lifecycle as it is written down: from some states, to a state, under these guards. The first row begins with the first state. */
public final class LifecycleTable<S extends Enum<S> & Labelled, A> {

    private final List<Move<S, A>> moves = new ArrayList<>();
    private List<S> origins = List.of();
    private int latest;

    /** The moves that follow begin in each of these states. */
    @SafeVarargs
    public final LifecycleTable<S, A> from(S... states) {
        origins = List.of(states);
        return this;
    }

    /** They may lead here when all of these guards are met. */
    @SafeVarargs
    public final LifecycleTable<S, A> to(S state, Guard<A>... guards) {
        latest = moves.size();
        add(state, List.of(guards));
        return this;
    }

    /** They may lead to each of these states and nothing is asked for. */
    @SafeVarargs
    public final LifecycleTable<S, A> toAny(S... states) {
        latest = moves.size();
        List.of(states).forEach(state -> add(state, List.of()));
        return this;
    }

    /** The request for the moves just named must fill this field. */
    public LifecycleTable<S, A> saying(String field) {
        return eachLatest(
                move -> new Move<>(move.from(), move.to(), move.guards(), Set.of(field), move.onlyIf(), move.exists()));
    }

    /** The moves just named exist only then; otherwise they are not offered, and asking for one is like asking for none of the table. */
    public LifecycleTable<S, A> onlyIf(String words, BiPredicate<A, S> exists) {
        return eachLatest(move -> new Move<>(move.from(), move.to(), move.guards(), move.says(), words, exists));
    }

    /** The table, closed. */
    public Lifecycle<S, A> build() {
        return new Lifecycle<>(List.copyOf(moves));
    }

    private void add(S state, List<Guard<A>> guards) {
        origins.forEach(origin -> moves.add(new Move<>(origin, state, guards, Set.of(), null, (attempt, to) -> true)));
    }

    private LifecycleTable<S, A> eachLatest(UnaryOperator<Move<S, A>> change) {
        moves.subList(latest, moves.size()).replaceAll(change);
        return this;
    }
}
