package org.chainpanorama.project.statistics;

import java.util.List;

/** Percentiles by nearest rank: always a value that occurred, also with three of them. */
final class Percentile {

    private Percentile() {}

    /**
     * The value at a percentage.
     *
     * @param values in any order
     * @param percent above 0, up to 100
     * @return null for no values
     */
    static Integer nearestRank(List<Integer> values, int percent) {
        if (values.isEmpty()) {
            return null;
        }
        int rank = (values.size() * percent + 99) / 100;
        return values.stream().sorted().skip(Math.max(rank, 1) - 1L).findFirst().orElseThrow();
    }
}
