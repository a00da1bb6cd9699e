package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Purchases of customers in a zone, yuan.
 *
 * @param nodeCode what is bought
 * @param customerNodeCode what it is bought for; empty where not known, or where all are summed
 * @param relationCount how many relations
 * @param locatedYuan purchases whose supplier's place is known: the denominator of every rate
 */
public record SupplyTotals(
        String nodeCode,
        String customerNodeCode,
        long relationCount,
        BigDecimal totalYuan,
        BigDecimal locatedYuan,
        BigDecimal inZoneYuan,
        BigDecimal inCityYuan,
        BigDecimal inProvinceYuan) {

    static final String SUMS =
            "sum(relation_count), sum(total_yuan), sum(located_yuan), sum(in_zone_yuan), sum(in_city_yuan), sum(in_province_yuan)";

    static SupplyTotals of(Object[] row) {
        return new SupplyTotals(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7]);
    }

    /** These and others together. */
    public SupplyTotals plus(SupplyTotals other) {
        return new SupplyTotals(
                nodeCode,
                "",
                relationCount + other.relationCount,
                totalYuan.add(other.totalYuan),
                locatedYuan.add(other.locatedYuan),
                inZoneYuan.add(other.inZoneYuan),
                inCityYuan.add(other.inCityYuan),
                inProvinceYuan.add(other.inProvinceYuan));
    }

    /** Local supply rate 本地配套率: from suppliers in the customer's zone, 0 to 1; null when no supplier's place is known. */
    public BigDecimal localSupplyRate() {
        return share(inZoneYuan);
    }

    /** Purchases from outside the province, 0 to 1; null when no supplier's place is known. */
    public BigDecimal externalDependence() {
        return share(locatedYuan.subtract(inProvinceYuan));
    }

    private BigDecimal share(BigDecimal part) {
        return locatedYuan.signum() == 0 ? null : part.divide(locatedYuan, 4, RoundingMode.HALF_UP);
    }
}
