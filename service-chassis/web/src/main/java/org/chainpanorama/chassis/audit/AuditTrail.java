package org.chainpanorama.chassis.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a service keeps its sealed records: one chain that is only ever added to, and a note of its head in another place. */
public interface AuditTrail {

    /** Fails when records can neither be read nor added. */
    void require();

    /** Adds what the function makes of the last seal: wholly or not at all, while nobody else adds. */
    void append(Function<Seal, List<SealedRecord>> sealing);

    /** The last seal as somebody could have changed it: never a proof, but a reason for doubt. */
    Seal head();

    /** Hands over records in order, after one place and up to another, until one is refused. */
    void read(long after, long upTo, Predicate<SealedRecord> next);

    /** Whether there is a record with that seal. */
    boolean holds(Seal seal);

    /** Whether some record, wherever it stands, was sealed behind that one. Reads the whole trail. */
    boolean hasSuccessorOf(Seal seal);

    /** The first record where the chain cannot have one. */
    OptionalLong firstBeyond();
}
