package org.chainpanorama.chassis.store;

import java.time.Instant;

/**
 * How far a service's data has come.
 *
 * @param version differs whenever a change has been committed in between
 * @param at time of the newest change, UTC; null before the first one
 */
public record Position(String version, Instant at) {}
