/**
 * Kills the zone's processes while callers write, and looks for what was lost.
 *
 * <p>A write counts as acknowledged when its caller read a 2xx. Every other end of a call leaves open whether it was done: it may be there
 * or not, but whole. What a caller may rely on is exactly that, so exactly that is checked: what was acknowledged is there, or what was
 * written over it later; an atomic import is there with all of its rows or with none; a POST repeated with its {@code Idempotency-Key} was
 * done once and gives its first answer; the feeds tell each of these changes, in order; summaries and audit trails are true.
 */
package org.chainpanorama.bench.kill;
