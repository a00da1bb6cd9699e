package org.chainpanorama.chassis.store;

import java.util.List;

/** Stores rows of an import. */
@FunctionalInterface
public interface RowWriter<R> {

    /**
     * Stores some rows inside a running transaction. It may be called again with the same rows, or with a part of them, after that
     * transaction was rolled back, so it keeps nothing outside of it. Entities are detached when it returns.
     *
     * @param rows 1 to 2,000, in file order
     * @param faults told about rows that break a rule and are left out
     */
    void write(List<Row<R>> rows, RowFaults faults);
}
