package org.chainpanorama.enterprise.registry;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An enterprise's place on a node.
 *
 * @param revenueShare part of its revenue that belongs to the node, 0 to 1, scale 4
 * @param validTo last day, included; null while it lasts
 */
@Embeddable
record ChainPosition(
        String chainCode,
        String nodeCode,
        boolean primaryNode,
        BigDecimal revenueShare,
        LocalDate validFrom,
        LocalDate validTo,
        String products) {

    boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
