package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what the size of an enterprise is measured in its industry, and from which bounds on it is large, medium and small. Both measures
 * must be reached; revenue in 10,000 yuan 万元, as in the official table. Source: 国统字〔2017〕213号; industries of GB/T 4754-2017.
 */
enum SizeMeasure {
    FARMING(null, new int[] {20_000, 500, 50}, 100, 599),
    INDUSTRY(new int[] {1000, 300, 20}, new int[] {40_000, 2_000, 300}, 600, 4699),
    WHOLESALE(new int[] {200, 20, 5}, new int[] {40_000, 5_000, 1_000}, 5100, 5199),
    RETAIL(new int[] {300, 50, 10}, new int[] {20_000, 500, 100}, 5200, 5299),
    TRANSPORT(new int[] {1000, 300, 20}, new int[] {30_000, 3_000, 200}, 5400, 5919),
    STORAGE(new int[] {200, 100, 20}, new int[] {30_000, 1_000, 100}, 5920, 5999),
    POST(new int[] {1000, 300, 20}, new int[] {30_000, 2_000, 100}, 6000, 6099),
    HOTELS_AND_CATERING(new int[] {300, 100, 10}, new int[] {10_000, 2_000, 100}, 6100, 6299),
    TELECOMMUNICATION(new int[] {2000, 100, 10}, new int[] {100_000, 1_000, 100}, 6300, 6499),
    SOFTWARE(new int[] {300, 100, 10}, new int[] {10_000, 1_000, 50}, 6500, 6599),
    PROPERTY_MANAGEMENT(new int[] {1000, 300, 100}, new int[] {5_000, 1_000, 500}, 7020, 7029),
    OTHER_SERVICES(new int[] {300, 100, 10}, null, 7030, 7099, 7300, 8299, 8500, 9099);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final int[] employeesFrom;
    private final int[] revenueFrom;

    /** First class, last class, and so on. */
    private final int[] classes;

    SizeMeasure(int[] employeesFrom, int[] revenueFrom, int... classes) {
        this.employeesFrom = employeesFrom;
        this.revenueFrom = revenueFrom;
        this.classes = classes;
    }

    /**
     * The measure of an industry; empty for those that the table measures by assets, which nobody reports here, or leaves out.
     *
     * @param industryCode class of GB/T 4754-2017; null counts as industry, which the zone's enterprises mostly are
     */
    static Optional<SizeMeasure> of(String industryCode) {
        if (industryCode == null) {
            return Optional.of(INDUSTRY);
        }
        int wanted = Integer.parseInt(industryCode);
        return Stream.of(values()).filter(measure -> measure.covers(wanted)).findFirst();
    }

    /** The size class; null when a measure that counts here is not known. */
    SizeClass sizeOf(BigDecimal revenueYuan, Integer employees) {
        if (employeesFrom != null && employees == null || revenueFrom != null && revenueYuan == null) {
            return null;
        }
        return IntStream.range(0, 3)
                .filter(size -> employeesFrom == null || employees >= employeesFrom[size])
                .filter(size -> revenueFrom == null
                        || revenueYuan.compareTo(
                                        BigDecimal.valueOf(revenueFrom[size]).multiply(TEN_THOUSAND))
                                >= 0)
                .mapToObj(size -> SizeClass.values()[size])
                .findFirst()
                .orElse(SizeClass.MICRO);
    }

    private boolean covers(int wanted) {
        return IntStream.range(0, classes.length / 2)
                .anyMatch(range -> classes[2 * range] <= wanted && wanted <= classes[2 * range + 1]);
    }
}
