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
     * @param results told of each row what became of it. A row is merged over what is stored under its key, read under the lock under
     *     which it is written: another import may bring other columns of the same rows. A key that comes again goes over what the row
     *     before it made.
     */
    void write(List<Row<R>> rows, RowResults results);
}
