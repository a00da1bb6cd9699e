package org.chainpanorama.chassis.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chainpanorama.chassis.text.Labelled;

/**
 * One row of a lifecycle.
 *
 * @param guards what must hold, in the order in which it is named
 * @param says fields that the request must fill, or its input is refused
 * @param onlyIf English words for when the move exists at all; null for always
 * @param exists whether it does, by the attempt and the target
 */
public record Move<S extends Enum<S> & Labelled, A>(
        S from, S to, List<Guard<A>> guards, Set<String> says, String onlyIf, BiPredicate<A, S> exists) {

    /** Whether the request must fill this field. */
    public boolean mustSay(String field) {
        return says.contains(field);
    }

    /** The guards that do not hold. */
    public List<Guard<A>> unmet(A attempt) {
        return guards.stream().filter(guard -> !guard.isMet(attempt)).toList();
    }
}
