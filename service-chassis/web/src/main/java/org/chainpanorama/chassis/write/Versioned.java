package org.chainpanorama.chassis.write;

/** A view of something that can be written; its version is what <code>If-Match</code> compares. */
public interface Versioned {

    /** Grows with every change, from 0. */
    long version();
}
