package org.chainpanorama.land.row;

import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Row;
import org.chainpanorama.chassis.store.RowResults;

/** Says of an import row what a single request would have been told. */
public final class RowProblems {

    private RowProblems() {}

    /** Refuses the row with every fault that the problem names, or with the problem itself where it names none. */
    public static void reject(RowResults results, Row<?> row, Problem problem) {
        if (problem.getParameters().get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            errors.forEach(error -> results.reject(row, (InputError) error));
        } else {
            results.reject(row, InputError.body("", problem.problemType().code(), problem.text()));
        }
    }
}
