package org.chainpanorama.chassis.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which readers of the change feed see a change. Those bound to no zone see the changes of all zones.
 * What the data says is what every one of them may see.
 *
 * @param zones codes separated by commas; {@code *} for every zone, null for none
 */
public record SeenBy(String zones) {

    /** Readers of these zones; a row without a zone adds none. */
    public static SeenBy zones(String... codes) {
        String joined = Arrays.stream(codes)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return new SeenBy(joined.isEmpty() ? null : joined);
    }

    /** Readers of every zone: what zones share. */
    public static SeenBy everyone() {
        return new SeenBy("*");
    }

    /** Readers bound to no zone. */
    public static SeenBy unboundReaders() {
        return new SeenBy(null);
    }
}
