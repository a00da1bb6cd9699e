package org.chainpanorama.chassis.store;

/** What became of a row. */
public enum RowOutcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REJECTED;

    /**
     * The outcome of a row that is stored.
     *
     * @param before what was registered; null when nothing was
     * @param after what is registered now
     */
    public static RowOutcome of(Object before, Object after) {
        if (before == null) {
            return CREATED;
        }
        return before.equals(after) ? UNCHANGED : CHANGED;
    }
}
