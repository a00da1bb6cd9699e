package org.chainpanorama.land.redevelopment;

import java.util.List;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.lifecycle.Move;

/**
 * A move as its guards look at it.
 *
 * @param move null where nobody asks for one yet
 */
record RedevelopmentAttempt(Redevelopment redevelopment, RedevelopmentTransition move) {

    boolean isSingle() {
        return redevelopment.mode == RedevelopmentMode.SINGLE;
    }

    boolean isNext() {
        return RedevelopmentState.LIFECYCLE
                .find(redevelopment.state, move.to(), this)
                .isPresent();
    }

    boolean isInOrder() {
        return !move.effectiveOn().isBefore(redevelopment.lastMovedOn);
    }

    /** The moves that may be asked for now. */
    List<Move<RedevelopmentState, RedevelopmentAttempt>> possible() {
        return RedevelopmentState.LIFECYCLE.from(redevelopment.state, this);
    }

    /** What stands against it; where the state cannot follow, that alone. */
    List<Guard<RedevelopmentAttempt>> unmet() {
        return RedevelopmentState.LIFECYCLE
                .find(redevelopment.state, move.to(), this)
                .map(found -> found.unmet(this))
                .orElse(List.of(RedevelopmentGuard.NEXT_STATE));
    }
}
