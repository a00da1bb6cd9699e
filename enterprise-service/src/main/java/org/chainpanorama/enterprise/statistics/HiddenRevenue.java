package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import org.chainpanorama.enterprise.rollup.HiddenTotals;

/**
 * What one audience does not see of a sum. Whatever it does see it can subtract, so only this counts.
 *
 * @param contributors enterprises
 * @param sole those that contribute to nothing else that is told
 * @param yuan their sum
 * @param soleYuan the sole contributors' part of it
 * @param squared sum of the squares of the contributions
 * @param leastYuan what their revenue bands alone say that the sum is at least
 * @param mostYuan and at most
 */
record HiddenRevenue(
        long contributors,
        long sole,
        BigDecimal yuan,
        BigDecimal soleYuan,
        BigDecimal squared,
        BigDecimal leastYuan,
        BigDecimal mostYuan) {

    static final HiddenRevenue NONE = new HiddenRevenue(
            0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int FEWEST = 3;

    /** What the largest contributor must leave to the others: 1 − 85 %. */
    private static final BigDecimal LEFT_TO_OTHERS = new BigDecimal("0.15");

    /** A largest share above 0.85 makes the sum of the squared shares exceed 0.85²; so nothing dominated is let through. */
    private static final BigDecimal MOST_CONCENTRATED = new BigDecimal("0.7225");

    /** Above one half, the sum of the squared shares alone says closely how large the largest is. */
    private static final BigDecimal MOST_CONCENTRATED_WITH_INDEX = new BigDecimal("0.5");

    /** How far, squared and relative to the mean, a contribution must be able to lie from it: else equal ones are as good as told. */
    private static final BigDecimal LEAST_SPREAD = new BigDecimal("0.07");

    static HiddenRevenue of(HiddenTotals totals) {
        return new HiddenRevenue(
                totals.contributors(),
                totals.soleContributors(),
                totals.revenueYuan(),
                totals.soleYuan(),
                totals.revenueSquared(),
                totals.leastYuan(),
                totals.mostYuan());
    }

    HiddenRevenue plus(HiddenRevenue other) {
        return new HiddenRevenue(
                contributors + other.contributors,
                sole + other.sole,
                yuan.add(other.yuan),
                soleYuan.add(other.soleYuan),
                squared.add(other.squared),
                leastYuan.add(other.leastYuan),
                mostYuan.add(other.mostYuan));
    }

    /**
     * Whether the sum may be told: at least three contributors that nothing else tells of, none above 85 %, and neither so low nor so
     * high that the bands give the contributions away.
     *
     * @param pooled whether several cells are added up: the squares then do not see an enterprise that stands in more than one of them
     */
    boolean isSafe(boolean pooled) {
        if (contributors == 0) {
            return true;
        }
        BigDecimal margin = LEFT_TO_OTHERS.multiply(yuan);
        return sole >= FEWEST
                && yuan.signum() > 0
                && isConcentratedAtMost(MOST_CONCENTRATED)
                && (!pooled || soleYuan.compareTo(margin) >= 0)
                && yuan.subtract(leastYuan).compareTo(margin) >= 0
                && mostYuan.subtract(yuan).compareTo(margin) >= 0;
    }

    /**
     * Whether the sum of squares may be told beside the sum: it is one equation more, so it needs one contributor more, and it tells the
     * largest when one dominates and all of them when they are equal.
     */
    boolean isSafeWithSquares() {
        if (contributors == 0) {
            return true;
        }
        BigDecimal others = BigDecimal.valueOf(contributors - 1);
        BigDecimal square = yuan.multiply(yuan);
        BigDecimal spread = others.multiply(
                BigDecimal.valueOf(contributors).multiply(squared).subtract(square));
        return sole > FEWEST
                && isConcentratedAtMost(MOST_CONCENTRATED_WITH_INDEX)
                && spread.compareTo(LEAST_SPREAD.multiply(square)) >= 0;
    }

    private boolean isConcentratedAtMost(BigDecimal bound) {
        return squared.compareTo(bound.multiply(yuan).multiply(yuan)) <= 0;
    }
}
