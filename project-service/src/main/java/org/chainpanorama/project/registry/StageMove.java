package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * A move that is asked for.
 *
 * @param effectiveOn the day it takes effect; null only in a historical record whose source gives no day
 * @param knownOn for such a record: a day on which it was known to have happened, from which on it counts
 * @param historical whether it records what happened before this system: order and dates are checked, unmet guards are noted, not refused
 */
record StageMove(
        Stage to,
        LocalDate effectiveOn,
        LocalDate knownOn,
        String reason,
        String actor,
        List<EvidenceInput> evidence,
        boolean historical) {

    /** The day from which on the move counts in any question "as of". */
    LocalDate countsFrom() {
        return effectiveOn == null ? knownOn : effectiveOn;
    }
}
