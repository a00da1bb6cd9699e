package org.chainpanorama.chassis.security;

import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;

/** For whom figures are shown: a caller in one domain, or the public, such as the many readers of a change feed. */
public interface Reader {

    /** Sees what everybody may see. */
    Reader PUBLIC = level -> level == null || level == Confidentiality.PUBLIC;

    /** Whether figures of that level are shown; the level of a figure that is not there is null and hides nothing. */
    boolean sees(Confidentiality level);

    /** The levels that are shown; at least PUBLIC. */
    default List<Confidentiality> seenLevels() {
        return Stream.of(Confidentiality.values()).filter(this::sees).toList();
    }

    /** A caller in a domain. */
    static Reader of(Caller caller, ScopeDomain domain) {
        return level -> level == null || caller.sees(domain, level);
    }

    /**
     * Lets a query order or narrow by a figure: whoever may not see it must not learn it from an order or a selection.
     *
     * @param level what the figure usually is
     * @param parameter the query parameter
     * @param asked whether the query uses it
     * @throws Problem 403 when the reader does not see figures of that level
     */
    default void requireToCompare(Confidentiality level, String parameter, boolean asked) {
        if (asked && !sees(level)) {
            Text why = Text.of(
                    "按未公开数据排序或筛选须有相应权限", "Ordering or selecting by a withheld figure needs the scope to see it");
            throw Problem.of(ProblemType.SCOPE_MISSING, why).with(InputError.query(parameter, "withheld-figure", why));
        }
    }
}
