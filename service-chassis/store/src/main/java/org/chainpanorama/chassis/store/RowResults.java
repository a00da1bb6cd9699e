package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;

/** What a writer makes of the rows it is given: each is stored, found to be stored already, or left out. */
public final class RowResults {

    private final List<ImportReport.RowError> errors = new ArrayList<>();
    private final Map<Long, RowOutcome> outcomes = new HashMap<>();
    private final Set<Long> overStored = new HashSet<>();
    private long notListed;

    RowResults() {}

    /** Leaves a row out. Several faults of one row may be told one after another. */
    public void reject(Row<?> row, InputError fault) {
        outcomes.put(row.line(), RowOutcome.REJECTED);
        InputError told = overStored.contains(row.line()) ? row.explained(fault) : fault;
        errors.add(ImportReport.RowError.of(row.line(), told));
    }

    /** Leaves a row out for every fault that the problem names, or for the problem itself where it names none. */
    public void reject(Row<?> row, Problem problem) {
        if (problem.errors().isEmpty()) {
            reject(row, InputError.body("", problem.problemType().code(), problem.text()));
        } else {
            problem.errors().forEach(fault -> reject(row, fault));
        }
    }

    /** Leaves a row out for all of these. */
    void reject(Row<?> row, FaultTally faults) {
        faults.listed().forEach(fault -> reject(row, fault));
        notListed += faults.notListed();
    }

    /** Says what became of a row; once it was left out it stays so. */
    public void tell(Row<?> row, RowOutcome outcome) {
        outcomes.putIfAbsent(row.line(), outcome);
    }

    /** Whether the row was left out. */
    public boolean rejected(Row<?> row) {
        return outcomes.get(row.line()) == RowOutcome.REJECTED;
    }

    void isOverStored(Row<?> row) {
        overStored.add(row.line());
    }

    /** How many rows came to this. */
    long count(RowOutcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }

    /** How many rows came to anything. */
    int rows() {
        return outcomes.size();
    }

    /** How many faults there are beside the listed ones. */
    long notListed() {
        return notListed;
    }

    List<ImportReport.RowError> errors() {
        return errors;
    }
}
