package org.chainpanorama.chassis.lifecycle;

import java.util.Locale;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/**
 * A condition of a move; a constant of a published code list. Its label says what must hold.
 *
 * @param <A> the attempt: all that the guards of one lifecycle look at
 */
public interface Guard<A> extends Labelled {

    /** Whether the condition holds. */
    boolean isMet(A attempt);

    /** What stands against this attempt, where that says more than the label; else null. */
    default Text detail(A attempt) {
        return null;
    }

    /** JSON pointer to the field of the request that could meet it; null where no field could. */
    default String pointer() {
        return null;
    }

    /** The fault of the field, its code in the writing of input errors. */
    default InputError fault() {
        return InputError.body(pointer(), name().toLowerCase(Locale.ROOT).replace('_', '-'), label());
    }
}
