package org.chainpanorama.gateway.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How every claim is computed; the content of <code>evidence.json</code>.
 *
 * @param asOf day of the source, where the caller names none
 * @param placeholders what <code>{name}</code> stands for in URLs and paths; asOf, year and yearBefore come from the day asked for
 * @param claims one entry a claim
 */
record EvidencePlan(LocalDate asOf, Map<String, String> placeholders, Map<String, Entry> claims) {

    /**
     * How one claim is computed.
     *
     * @param computed the figure
     * @param qualifier where the owner stores how exact the figure is; null where the figure is exact
     * @param alternatives the same figure computed in other ways
     * @param numerator of the figure; null where it has none
     * @param denominator of the figure; null where it has none
     */
    record Entry(
            Measure computed,
            Measure.Read qualifier,
            List<Alternative> alternatives,
            Measure numerator,
            Measure denominator) {

        Entry {
            alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
        }
    }

    /**
     * The figure computed in another way.
     *
     * @param name of the way, e.g. area-weighted
     * @param mustAgree whether it has to meet the claim too
     * @param measure how
     */
    record Alternative(String name, boolean mustAgree, Measure measure) {}
}
