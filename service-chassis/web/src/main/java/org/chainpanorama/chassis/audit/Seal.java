package org.chainpanorama.chassis.audit;

/** Where a record stands in the chain, from 1 on without gaps, and the hash of all up to it. */
public record Seal(long position, String hash) {

    /** What the first record follows. */
    public static final Seal NONE = new Seal(0, "0".repeat(64));
}
