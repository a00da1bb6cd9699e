package org.chainpanorama.gateway.owner;

/** What the gateway has of an owner for one answer. */
public enum SourceStatus {
    /** Present data. */
    OK,
    /** The last good data of an owner that does not answer now. */
    STALE,
    /** Nothing. */
    UNAVAILABLE
}
