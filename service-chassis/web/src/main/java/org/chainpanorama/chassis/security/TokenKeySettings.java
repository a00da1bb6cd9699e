package org.chainpanorama.chassis.security;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the identity provider's keys are read and renewed. */
@ConfigMapping(prefix = "zone.token.keys")
interface TokenKeySettings {

    /** How long one reading of the keys may take, from connecting to the last byte. */
    Duration timeout();

    /** Longest answer of the identity provider that is read, in bytes. */
    @Min(1024)
    int maxBytes();

    /** How often the keys are read anew. */
    Duration refreshEvery();

    /** The shortest time between two readings that were asked for by unknown key ids. */
    Duration unknownEvery();

    /** Pause after the first reading that failed; each further one doubles it. */
    Duration firstPause();

    /** The longest pause between readings that fail. */
    Duration longestPause();

    /** How long a call waits for keys that are just being read. */
    Duration patience();
}
