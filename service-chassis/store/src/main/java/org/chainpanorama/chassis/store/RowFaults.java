package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;

/** The rows that a writer leaves out, and why. */
public final class RowFaults {

    private final List<ImportReport.RowError> errors = new ArrayList<>();
    private final Set<Long> lines = new HashSet<>();

    RowFaults() {}

    /** Leaves a row out. Several faults of one row may be told one after another. */
    public void reject(Row<?> row, InputError fault) {
        lines.add(row.line());
        errors.add(ImportReport.RowError.of(row.line(), fault));
    }

    /** Number of rows left out so far. */
    int rows() {
        return lines.size();
    }

    /** By line, in whatever order the writer went. */
    List<ImportReport.RowError> errors() {
        return errors.stream()
                .sorted(Comparator.comparingLong(ImportReport.RowError::line))
                .toList();
    }
}
