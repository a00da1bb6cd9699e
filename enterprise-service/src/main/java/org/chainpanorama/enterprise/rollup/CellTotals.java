package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;

/**
 * Sums over enterprises in one cell.
 *
 * @param code node or revenue band; empty for a whole chain, or where no revenue is known
 * @param allocatedCount enterprises whose revenue allocated to the cell's node or chain falls into the band
 * @param revenueYuan allocated revenue, yuan, scale 6
 * @param revenueSquared sum of the squares of the allocated revenues
 * @param totalRevenueYuan whole revenue of the enterprises, yuan
 * @param employees whole, not allocated
 * @param hiddenCount enterprises whose figures not everybody may see
 * @param reportedCount enterprises whose revenue is known
 */
public record CellTotals(
        String code,
        long enterpriseCount,
        long allocatedCount,
        long aboveScaleCount,
        long leaderCount,
        BigDecimal revenueYuan,
        BigDecimal revenueSquared,
        BigDecimal totalRevenueYuan,
        BigDecimal taxYuan,
        long employees,
        long hiddenCount,
        long reportedCount) {

    static final String SUMS = "sum(enterprise_count), sum(allocated_count), sum(above_scale_count), sum(leader_count),"
            + " sum(revenue_yuan), sum(revenue_squared), sum(total_revenue_yuan), sum(tax_yuan), sum(employees),"
            + " sum(hidden_count), sum(if(band_code = '', 0, enterprise_count))";

    /** Nobody there. */
    public static CellTotals empty(String code) {
        return new CellTotals(
                code, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);
    }

    static CellTotals of(Object[] row) {
        return new CellTotals(
                (String) row[0],
                count(row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]),
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                count(row[9]),
                count(row[10]),
                count(row[11]));
    }

    /** The same cell with another allocated revenue. */
    public CellTotals withRevenue(long reportedCount, BigDecimal revenueYuan, BigDecimal revenueSquared) {
        return new CellTotals(
                code,
                enterpriseCount,
                allocatedCount,
                aboveScaleCount,
                leaderCount,
                revenueYuan,
                revenueSquared,
                totalRevenueYuan,
                taxYuan,
                employees,
                hiddenCount,
                reportedCount);
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
