package org.chainpanorama.chassis.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The faults of one input in their order: of each kind the first ten, and how many more there are. A caller with more of a kind has
 * sent something else altogether, and naming each would cost us more than it cost him.
 */
public final class FaultTally {

    /** Enough to see what is wrong. */
    private static final int LISTED_OF_A_KIND = 10;

    private final List<InputError> listed = new ArrayList<>();
    private final Map<String, Integer> found = new HashMap<>();
    private long notListed;

    /** A tally of these faults. */
    public static FaultTally of(Collection<InputError> faults) {
        FaultTally tally = new FaultTally();
        faults.forEach(tally::add);
        return tally;
    }

    /** Counts a fault, and lists it while there are few of its kind. */
    public void add(InputError fault) {
        add(fault.code(), () -> fault);
    }

    /** Counts a fault of this kind; it is put into words only where it is listed. */
    public void add(String code, Supplier<InputError> fault) {
        if (found.merge(code, 1, Integer::sum) <= LISTED_OF_A_KIND) {
            listed.add(fault.get());
        } else {
            notListed++;
        }
    }

    /** Counts all of another tally behind these. */
    public void addAll(FaultTally other) {
        other.listed.forEach(this::add);
        other.found.forEach((code, count) -> {
            int more = Math.max(0, count - LISTED_OF_A_KIND);
            found.merge(code, more, Integer::sum);
            notListed += more;
        });
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /** The first ten of each kind, in the order of the input. */
    public List<InputError> listed() {
        return List.copyOf(listed);
    }

    /** How many more there are. */
    public long notListed() {
        return notListed;
    }

    /** How many there are. */
    public long total() {
        return listed.size() + notListed;
    }

    /** Whether there are faults of this kind and of no other. */
    public boolean areAll(String code) {
        return found.size() == 1 && found.containsKey(code);
    }
}
