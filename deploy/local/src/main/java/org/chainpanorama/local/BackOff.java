package org.chainpanorama.local;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to wait before a part of the zone is started again: not at all, unless the start before failed as well. A machine on which
 * something cannot start must not be kept busy with starting it.
 */
final class BackOff {

    /** What was ready this long did not fail to start, whatever ended it then. */
    static final Duration STEADY = Duration.ofSeconds(3);

    /** Doubled with each further failure. */
    static final Duration FIRST = Duration.ofSeconds(1);

    /** Whoever puts the cause right does not want to wait longer until it shows. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final long NEVER = Long.MIN_VALUE;

    private final LongSupplier nanoTime;
    private long readyAt;
    private int failures;

    /** For a part that is ready now. */
    BackOff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        ready();
    }

    /** It has become ready. */
    void ready() {
        readyAt = nanoTime.getAsLong();
    }

    /** It has ended, or did not get ready: the pause before its next start. */
    Duration pause() {
        if (readyAt != NEVER && nanoTime.getAsLong() - readyAt >= STEADY.toNanos()) {
            failures = 0;
        }
        readyAt = NEVER;
        Duration pause = failures == 0 ? Duration.ZERO : FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        failures++;
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
