package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.Confidentiality;

/**
 * Revenue that not everybody may see, on one node and in one zone.
 *
 * @param zoneCode empty for enterprises outside every zone
 * @param level who may see it; never public
 * @param contributors enterprises with a revenue of that level
 * @param soleContributors those of them that stand on no other node of any chain
 * @param revenueYuan allocated revenue, yuan, scale 6
 * @param soleYuan the sole contributors' part of it
 * @param revenueSquared sum of the squares of the allocated revenues
 * @param leastYuan the sum if each revenue lay at the lower bound of its band
 * @param mostYuan the sum if each revenue lay at the upper bound of its band
 */
public record HiddenTotals(
        String nodeCode,
        String zoneCode,
        Confidentiality level,
        long contributors,
        long soleContributors,
        BigDecimal revenueYuan,
        BigDecimal soleYuan,
        BigDecimal revenueSquared,
        BigDecimal leastYuan,
        BigDecimal mostYuan) {}
