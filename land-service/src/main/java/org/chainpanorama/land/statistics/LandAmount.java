package org.chainpanorama.land.statistics;

import java.math.BigDecimal;

/**
 * An amount of land and floor.
 *
 * @param land of the parcels, m²
 * @param vacant unit floor that nobody leases, m²; null where no carrier has units
 */
record LandAmount(long parcels, BigDecimal land, BigDecimal vacant) {

    static final BigDecimal NO_LAND = BigDecimal.ZERO.setScale(2);
    static final LandAmount NONE = new LandAmount(0, NO_LAND, null);
}
