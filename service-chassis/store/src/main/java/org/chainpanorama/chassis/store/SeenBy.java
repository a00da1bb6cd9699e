package org.chainpanorama.chassis.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;

/**
 * Which readers of the change feed see a change. Those bound to no zone see the changes of all zones.
 *
 * @param zones codes separated by commas; {@code *} for every zone, null for none
 * @param level what a reader must be allowed to see
 */
public record SeenBy(String zones, Confidentiality level) {

    /** Readers of these zones; a row without a zone adds none. */
    public static SeenBy zones(String... codes) {
        String joined =
                Arrays.stream(codes).filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(","));
        return new SeenBy(joined.isEmpty() ? null : joined, Confidentiality.PUBLIC);
    }

    /** Readers of every zone: what zones share. */
    public static SeenBy everyone() {
        return new SeenBy("*", Confidentiality.PUBLIC);
    }

    /** Readers bound to no zone. */
    public static SeenBy unboundReaders() {
        return new SeenBy(null, Confidentiality.PUBLIC);
    }

    /** Of these readers only those who may see figures of that level. */
    public SeenBy from(Confidentiality stricter) {
        return new SeenBy(zones, stricter);
    }
}
