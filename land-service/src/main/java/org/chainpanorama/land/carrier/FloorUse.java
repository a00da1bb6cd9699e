package org.chainpanorama.land.carrier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a carrier's floor is let on a day, m².
 *
 * @param units floor of all units; 0 without units
 * @param leased floor under lease on that day
 */
record FloorUse(BigDecimal units, BigDecimal leased) {

    static final FloorUse NONE = new FloorUse(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

    /** Unit floor that nobody leases; null without units, where nothing is known. */
    BigDecimal vacant() {
        return units.signum() == 0 ? null : units.subtract(leased);
    }

    /** Occupancy 出租率: leased ÷ leasable floor, scale 4. Where nobody said what can be let, the units say it; null without either. */
    BigDecimal occupancy(BigDecimal leasable) {
        BigDecimal floor = leasable == null ? units : leasable;
        return floor.signum() == 0 ? null : leased.divide(floor, 4, RoundingMode.HALF_UP);
    }
}
