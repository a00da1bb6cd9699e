package org.chainpanorama.chassis.store;

import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;

/** A record of a file that cannot be taken apart. */
final class BrokenRow extends Exception {

    private final transient InputError fault;

    BrokenRow(String code, Text message) {
        super(code, null, false, false);
        fault = InputError.body("", code, message);
    }

    InputError fault() {
        return fault;
    }
}
