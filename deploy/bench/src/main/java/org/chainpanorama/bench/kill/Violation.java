package org.chainpanorama.bench.kill;

/** Something that callers were promised does not hold; the message says what, where and since which write. */
final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1;

    Violation(String message) {
        super(message);
    }
}
