package org.chainpanorama.chassis.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How much of a process callers may take. */
@ConfigMapping(prefix = "zone.limits")
public interface LimitSettings {

    /** Bytes of a JSON body, where the operation has no {@link BodyLimit} of its own. */
    int jsonBytes();

    /** How long a whole JSON body may take to arrive. */
    Duration bodyDeadline();

    /** Bytes a second that a sender or a reader at least keeps up. */
    int leastRate();

    /** How long a sender may stay below that rate. */
    Duration slowSender();

    /** How long a reader may stay below that rate while there is something for it. */
    Duration slowReader();

    /** Bytes of memory for all JSON bodies that are being read or worked on. */
    long bodyMemory();

    /** How long a body that is read waits for memory to be worked on. */
    Duration bodyWait();

    /** Imports that are read at once. */
    int imports();

    /** Connections at once. */
    int connections();

    /** Connections at once from one address; 0: as many as there are. */
    int connectionsPerAddress();

    /** Addresses to which that does not apply. */
    Optional<List<String>> trustedAddresses();

    /** How long a connection may take to say what it wants. */
    Duration head();
}
