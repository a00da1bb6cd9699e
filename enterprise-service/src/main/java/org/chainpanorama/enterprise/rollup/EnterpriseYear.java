package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.figure.Confidentiality;

/**
 * An enterprise as it counts in one year.
 *
 * @param zoneCode empty outside every zone
 * @param shares part of its revenue that belongs to each cell it stands in
 * @param ledChains chains that it leads
 */
record EnterpriseYear(
        int year,
        String creditCode,
        String zoneCode,
        boolean aboveScale,
        Map<Cell, BigDecimal> shares,
        Set<String> ledChains,
        EnterpriseFacts.Figures figures) {

    static final EnterpriseFacts.Figures UNKNOWN =
            new EnterpriseFacts.Figures(null, null, null, Confidentiality.PUBLIC);

    boolean isHidden() {
        return figures.confidentiality() != Confidentiality.PUBLIC;
    }

    /** Whether it earns on one node alone, of whatever chain. */
    boolean isSoleContributor() {
        return shares.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().isNode() && entry.getValue().signum() > 0)
                        .count()
                == 1;
    }

    /** A node, a chain (empty node code), or whole enterprises whatever chain they are on (both empty). */
    record Cell(String chainCode, String nodeCode) {

        static final Cell WHOLE = new Cell("", "");

        boolean isNode() {
            return !nodeCode.isEmpty();
        }
    }
}
