package org.chainpanorama.chassis.store;

/**
 * One valid row of an import.
 *
 * @param line line of the file where the row starts, from 1; a CSV header is line 1
 * @param value the row
 */
public record Row<R>(long line, R value) {}
