package org.chainpanorama.chassis.http;

/**
 * Who called, and where.
 *
 * @param scheme <code>http</code> or <code>https</code>
 * @param authority host, and port where it is not the usual one
 * @param client address of the caller
 */
public record Origin(String scheme, String authority, String client) {}
