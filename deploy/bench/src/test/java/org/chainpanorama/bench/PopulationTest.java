package org.chainpanorama.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int SIZE = 50_000;

    private final Population population = new Population(SIZE, List.of("U01", "P01", "C01", "D01", "S01"));

    @Test
    void theSameIndexAlwaysGivesTheSameFacts() {
        Population again = new Population(SIZE, List.of("U01", "P01", "C01", "D01", "S01"));
        assertThat(again.name(17)).isEqualTo(population.name(17));
        assertThat(again.revenueYuan(17, 2023)).isEqualTo(population.revenueYuan(17, 2023));
        assertThat(again.customers(17)).isEqualTo(population.customers(17));
    }

    @Test
    void revenueIsDistributedAsStated() {
        assertThat(shareFrom("20000000")).isCloseTo(0.20, within(0.01));
        assertThat(shareFrom("100000000")).isCloseTo(0.026, within(0.004));
    }

    @Test
    void theLargestHubHasItsCustomersEachOnceAndNotItself() {
        List<Integer> customers = population.customers(1);
        assertThat(new HashSet<>(customers)).hasSameSizeAs(customers).doesNotContain(1);
        assertThat(customers).hasSizeBetween(population.largestHub() - 1, population.largestHub());
        assertThat(customers).allMatch(customer -> customer >= 1 && customer <= SIZE);
    }

    private double shareFrom(String yuan) {
        BigDecimal bound = new BigDecimal(yuan);
        return IntStream.rangeClosed(1, SIZE)
                        .filter(index -> population.revenueYuan(index, 2023).compareTo(bound) >= 0)
                        .count()
                / (double) SIZE;
    }
}
