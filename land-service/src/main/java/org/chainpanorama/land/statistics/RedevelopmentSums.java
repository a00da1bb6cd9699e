package org.chainpanorama.land.statistics;

import java.math.BigDecimal;

/**
 * What accepted redevelopments sum up to.
 *
 * @param code the group; null for what belongs to none
 * @param added floor after minus floor before, where both are known, m²
 */
record RedevelopmentSums(
        String code, long parcels, BigDecimal area, RatioSums before, RatioSums after, BigDecimal added) {

    static final RedevelopmentSums NONE =
            new RedevelopmentSums(null, 0, BigDecimal.ZERO, RatioSums.NONE, RatioSums.NONE, BigDecimal.ZERO);

    RedevelopmentSums plus(RedevelopmentSums other) {
        return new RedevelopmentSums(
                null,
                parcels + other.parcels,
                area.add(other.area),
                before.plus(other.before),
                after.plus(other.after),
                added.add(other.added));
    }
}
