package org.chainpanorama.chassis.store;

import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.problem.FaultTally;
import org.chainpanorama.chassis.problem.InputError;

/** Counts what becomes of the rows of one import; one thread counts, others may look. */
final class ImportTally {

    private static final int MOST_LISTED = 1_000;

    private final List<ImportReport.RowError> errors = new ArrayList<>();
    private long errorCount;
    private volatile long read;
    private volatile long created;
    private volatile long changed;
    private volatile long unchanged;
    private volatile long rejected;

    /** Forgets what was counted: the rows are read again. */
    void restart() {
        errors.clear();
        errorCount = 0;
        read = 0;
        created = 0;
        changed = 0;
        unchanged = 0;
        rejected = 0;
    }

    void readOne() {
        read++;
    }

    void reject(long line, List<InputError> faults) {
        rejected++;
        faults.forEach(fault -> add(ImportReport.RowError.of(line, fault)));
    }

    void reject(long line, FaultTally faults) {
        reject(line, faults.listed());
        errorCount += faults.notListed();
    }

    /** What the writer made of rows. */
    void wrote(RowResults results) {
        created += results.count(RowOutcome.CREATED);
        changed += results.count(RowOutcome.CHANGED);
        unchanged += results.count(RowOutcome.UNCHANGED);
        rejected += results.count(RowOutcome.REJECTED);
        results.errors().forEach(this::add);
        errorCount += results.notListed();
    }

    long read() {
        return read;
    }

    long created() {
        return created;
    }

    long changed() {
        return changed;
    }

    long unchanged() {
        return unchanged;
    }

    long rejected() {
        return rejected;
    }

    boolean hasRejected() {
        return rejected > 0;
    }

    private void add(ImportReport.RowError error) {
        errorCount++;
        if (errors.size() < MOST_LISTED) {
            errors.add(error);
        }
    }

    ImportReport report(ImportRequest request) {
        boolean kept = !request.dryRun && !(request.atomic() && hasRejected());
        return new ImportReport(
                read,
                kept ? created + changed : 0,
                created,
                changed,
                unchanged,
                rejected,
                request.dryRun,
                request.mode,
                List.copyOf(errors),
                errorCount - errors.size());
    }
}
