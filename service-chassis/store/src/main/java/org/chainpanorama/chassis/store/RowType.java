package org.chainpanorama.chassis.store;

import java.util.List;

/**
 * What a row of an import is.
 *
 * @param type the record of a whole row: the keys, and what is registered under them
 * @param keys the properties that say which stored row is meant; every row brings them
 */
public record RowType<R>(Class<R> type, List<String> keys) {

    /** Rows of this record under these keys. */
    public static <R> RowType<R> of(Class<R> type, String... keys) {
        return new RowType<>(type, List.of(keys));
    }
}
