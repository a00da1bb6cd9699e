package org.chainpanorama.chassis.store;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One valid row of an import.
 *
 * @param line line of the file where the row starts, from 1; a CSV header is line 1
 * @param value the row
 */
public record Row<R>(long line, R value) {

    /**
     * The rows by their key, those of one key as they were: who locks one after the other does so in one order, and meets nobody who does
     * it in another.
     *
     * @param key of a value; null where it has none
     */
    public static <R> List<Row<R>> byKey(List<Row<R>> rows, Function<R, String> key) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> key.apply(row.value()), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
