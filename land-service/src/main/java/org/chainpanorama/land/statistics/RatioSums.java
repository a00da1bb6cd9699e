package org.chainpanorama.land.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What is needed to average plot ratios over parcels whose floor area is known. Sums add up over groups; averages do not.
 *
 * @param parcels how many they are
 * @param floor their counted floor area, m²
 * @param land their land, m²
 * @param ratios sum of their own plot ratios, unrounded
 */
record RatioSums(long parcels, BigDecimal floor, BigDecimal land, BigDecimal ratios) {

    static final RatioSums NONE = new RatioSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    RatioSums plus(RatioSums other) {
        return new RatioSums(
                parcels + other.parcels, floor.add(other.floor), land.add(other.land), ratios.add(other.ratios));
    }

    /** Mean of the parcels' plot ratios, scale 4; null without a parcel. */
    BigDecimal simple() {
        return parcels == 0 ? null : ratios.divide(BigDecimal.valueOf(parcels), 4, RoundingMode.HALF_UP);
    }

    /** All floor ÷ all land, scale 4; null without a parcel. */
    BigDecimal areaWeighted() {
        return land.signum() == 0 ? null : floor.divide(land, 4, RoundingMode.HALF_UP);
    }

    /** How much land that much floor would take at this ratio, m², unrounded; null where there is no ratio. */
    BigDecimal landFor(BigDecimal otherFloor) {
        return floor.signum() == 0 ? null : otherFloor.multiply(land).divide(floor, MathContext.DECIMAL128);
    }
}
