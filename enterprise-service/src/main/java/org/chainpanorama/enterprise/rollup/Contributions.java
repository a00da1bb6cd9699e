package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums by key: what enterprises or relations add to the rows of a rollup. */
final class Contributions {

    /** The order of the primary key: writers that take their row locks in one order do not deadlock. */
    private static final Comparator<List<String>> KEY_ORDER = (one, other) -> {
        Iterator<String> next = other.iterator();
        for (String part : one) {
            int order = part.compareTo(next.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final Map<List<String>, BigDecimal[]> sums = new HashMap<>();

    static Contributions none() {
        return new Contributions();
    }

    /** Adds to (sign 1) or takes from (sign -1) the sums of a key. */
    void add(List<String> key, int sign, BigDecimal... measures) {
        BigDecimal[] known = sums.computeIfAbsent(key, fresh -> zeros(measures.length));
        for (int i = 0; i < measures.length; i++) {
            if (measures[i].signum() != 0) {
                known[i] = sign > 0 ? known[i].add(measures[i]) : known[i].subtract(measures[i]);
            }
        }
    }

    /** Adds or takes all of the other. */
    void add(Contributions other, int sign) {
        other.sums.forEach((key, measures) -> add(key, sign, measures));
    }

    /** Adds the other without the keys for which it has nothing left. */
    void addRows(Contributions other) {
        other.rows().forEach((key, measures) -> add(key, 1, measures));
    }

    /** In key order, without those in which nothing is left. */
    SortedMap<List<String>, BigDecimal[]> rows() {
        SortedMap<List<String>, BigDecimal[]> rows = new TreeMap<>(KEY_ORDER);
        sums.forEach((key, measures) -> {
            if (Arrays.stream(measures).anyMatch(sum -> sum.signum() != 0)) {
                rows.put(key, measures);
            }
        });
        return rows;
    }

    private static BigDecimal[] zeros(int length) {
        BigDecimal[] zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }
}
