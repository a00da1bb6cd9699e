package org.chainpanorama.chassis.store;

import org.chainpanorama.chassis.json.StrictJson;

/** Turns one record of a file into a row. */
interface RowFormat<R> {

    /**
     * The row, with every unknown or ill-typed field.
     *
     * @throws BrokenRow when the record cannot be taken apart at all
     */
    StrictJson.Read<R> parse(String record) throws BrokenRow;
}
