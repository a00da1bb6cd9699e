package org.chainpanorama.enterprise.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chainpanorama.enterprise.rollup.CellTotals;

/**
 * What a caller is told of the revenue in one cell.
 *
 * @param revenueYuan null when withheld, and when enterprises are there but no revenue is known
 * @param hhi Herfindahl-Hirschman index, 10,000 × Σ share²; null when withheld or without revenue
 * @param cr4 share of the four largest; null when withheld or without revenue
 */
record NodeRevenue(BigDecimal revenueYuan, boolean withheld, BigDecimal hhi, BigDecimal cr4) {

    private static final BigDecimal HHI_SCALE = BigDecimal.valueOf(10_000);
    private static final NodeRevenue WITHHELD = new NodeRevenue(null, true, null, null);

    /**
     * @param largestFourYuan revenue of the four largest; null without revenue
     * @param row the cells of the plan that the totals are of
     */
    static NodeRevenue of(CellTotals totals, BigDecimal largestFourYuan, DisclosurePlan plan, DisclosurePlan.Row row) {
        if (!plan.tells(row)) {
            return WITHHELD;
        }
        BigDecimal sum = totals.revenueYuan();
        boolean earning = sum.signum() > 0;
        return new NodeRevenue(
                known(totals, sum),
                false,
                earning && plan.tellsConcentration(row)
                        ? totals.revenueSquared().multiply(HHI_SCALE).divide(sum.multiply(sum), 2, RoundingMode.HALF_UP)
                        : null,
                // The largest four less the public ones among them would be few.
                earning && largestFourYuan != null && !plan.hidesIn(row)
                        ? largestFourYuan.divide(sum, 4, RoundingMode.HALF_UP)
                        : null);
    }

    /** A sum of the totals in yuan; null where enterprises are there but none has a known revenue: unknown is not zero. */
    static BigDecimal known(CellTotals totals, BigDecimal sum) {
        return totals.enterpriseCount() > 0 && totals.reportedCount() == 0
                ? null
                : sum.setScale(2, RoundingMode.HALF_UP);
    }
}
