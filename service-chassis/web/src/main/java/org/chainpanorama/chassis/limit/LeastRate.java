package org.chainpanorama.chassis.limit;

import java.time.Duration;

/** Who falls behind a rate for too long: every second costs its bytes, and only so many seconds can be saved up or owed. */
final class LeastRate {

    private final long bytesPerSecond;
    private final long most;
    private long credit;

    LeastRate(long bytesPerSecond, Duration patience) {
        this.bytesPerSecond = bytesPerSecond;
        this.most = bytesPerSecond * Math.max(1, patience.toSeconds());
        this.credit = most;
    }

    /** From now on, with all patience. */
    void starts() {
        credit = most;
    }

    /** Whether the patience is used up, now that so many bytes came in one more second. */
    boolean isMissedBy(long bytes) {
        credit = Math.min(most, credit + bytes - bytesPerSecond);
        return credit < 0;
    }
}
