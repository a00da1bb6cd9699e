package org.chainpanorama.chassis.security;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** Which rows may be touched now: those of the caller's one zone, or all where the caller is bound to none and in work without a caller. */
@ApplicationScoped
@Unremovable
public class ZoneScope {

    private final Caller caller;

    ZoneScope(Caller caller) {
        this.caller = caller;
    }

    /** The zone that the caller is bound to; null when all zones are open, as they are to schedules and at the start. */
    public String bound() {
        return Arc.container().requestContext().isActive() ? caller.zone().orElse(null) : null;
    }

    /**
     * The zone that an answer is about: the caller's own where none is asked for.
     *
     * @param asked a zone, or null for all of them
     * @throws Problem 403 when a bound caller asks for another zone
     */
    public String within(String asked) {
        String bound = bound();
        if (bound != null && asked != null && !bound.equals(asked)) {
            throw outside();
        }
        return bound == null ? asked : bound;
    }

    /**
     * Lets a row of this zone be written.
     *
     * @param zone the row's; null when it belongs to none
     * @throws Problem 403 when the caller is bound to another zone
     */
    public void requireWritable(String zone) {
        String bound = bound();
        if (bound != null && !Objects.equals(bound, zone)) {
            throw outside();
        }
    }

    /** The refusal; it does not say what lies in the other zone. */
    public static Problem outside() {
        return Problem.of(
                ProblemType.OUTSIDE_ZONE, Text.of("令牌只限于所属开发区的数据", "The token is bound to the rows of one zone"));
    }
}
