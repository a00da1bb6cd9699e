package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns one record of a file into what it says. */
interface RowFormat {

    /**
     * The properties that the record brings; one that it clears is null.
     *
     * @throws BrokenRow when the record cannot be taken apart at all
     */
    ObjectNode parse(String record) throws BrokenRow;
}
