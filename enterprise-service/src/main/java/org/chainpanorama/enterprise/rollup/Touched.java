package org.chainpanorama.enterprise.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a write may change.
 *
 * @param creditCodes enterprises whose own contribution may change; they are locked
 * @param movedCodes those of them that may change place, so that their supply relations count differently
 * @param relationIds supply relations that may change
 */
public record Touched(Set<String> creditCodes, Set<String> movedCodes, Set<String> relationIds) {

    /** A write of figures, positions or designations. */
    public static Touched enterprises(Collection<String> creditCodes) {
        return new Touched(new TreeSet<>(creditCodes), Set.of(), Set.of());
    }

    /** A write of figures, positions or designations of one enterprise. */
    public static Touched enterprise(String creditCode) {
        return enterprises(List.of(creditCode));
    }

    /** A write of registrations: status, zone and division may change. */
    public static Touched registrations(Collection<String> creditCodes) {
        return new Touched(new TreeSet<>(creditCodes), new TreeSet<>(creditCodes), Set.of());
    }

    /** A write of supply relations between these parties. */
    public static Touched relations(Collection<String> relationIds, Collection<String> parties) {
        return new Touched(new TreeSet<>(parties), Set.of(), new TreeSet<>(relationIds));
    }
}
