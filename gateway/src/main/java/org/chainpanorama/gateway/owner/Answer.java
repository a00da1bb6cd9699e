package org.chainpanorama.gateway.owner;

import java.time.Instant;

/**
 * A good answer of an owner. An answer that the owner confirmed stays the same object, so that what was composed from it can be
 * kept.
 *
 * @param body the JSON read into its type
 * @param entityTag the owner's ETag; a hash of the answer where it gave none
 * @param receivedAt when it was read
 * @param bytes length of the JSON
 */
public record Answer<T>(T body, String entityTag, Instant receivedAt, int bytes) {}
