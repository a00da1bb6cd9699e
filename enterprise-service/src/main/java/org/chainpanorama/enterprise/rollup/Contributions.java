package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What enterprises or relations add to the rows of a rollup: sums by key, in key order. */
final class Contributions {

    /** The order of the primary key: writers that take their row locks in one order do not deadlock. */
    private static final Comparator<List<String>> KEY_ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final SortedMap<List<String>, BigDecimal[]> sums = new TreeMap<>(KEY_ORDER);

    static Contributions none() {
        return new Contributions();
    }

    void add(List<String> key, BigDecimal[] measures) {
        sums.merge(key, measures, (known, more) -> combine(known, more, 1));
    }

    /** This minus the other, without the rows in which nothing is left. */
    Contributions minus(Contributions other) {
        Contributions difference = new Contributions();
        difference.sums.putAll(sums);
        other.sums.forEach((key, measures) -> {
            BigDecimal[] nothing = new BigDecimal[measures.length];
            Arrays.fill(nothing, BigDecimal.ZERO);
            BigDecimal[] known = difference.sums.getOrDefault(key, nothing);
            difference.sums.put(key, combine(known, measures, -1));
        });
        difference.sums.values().removeIf(measures -> Arrays.stream(measures).allMatch(sum -> sum.signum() == 0));
        return difference;
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    SortedMap<List<String>, BigDecimal[]> sums() {
        return sums;
    }

    private static BigDecimal[] combine(BigDecimal[] one, BigDecimal[] other, int sign) {
        BigDecimal[] result = new BigDecimal[one.length];
        for (int i = 0; i < one.length; i++) {
            result[i] = sign > 0 ? one[i].add(other[i]) : one[i].subtract(other[i]);
        }
        return result;
    }
}
