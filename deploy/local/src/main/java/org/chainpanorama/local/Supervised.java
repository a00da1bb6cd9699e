package org.chainpanorama.local;

/** A part of the zone that a {@link Watch} looks after. */
interface Supervised {

    /** Such as {@code land-service}. */
    String name();

    /** Whether it has ended without having been asked to. */
    boolean isMissing();

    /** Whether what it needs to start is there. */
    boolean canStart();

    /** Whether it answers when it is asked for a sign of life. */
    boolean isLive();

    /** How it ended, and the end of its log; only once it has. */
    String ending();

    /** Ends it without asking. */
    void kill();

    /** Starts it again in its place and returns when it is ready; fails when it does not get there. */
    void start();
}
