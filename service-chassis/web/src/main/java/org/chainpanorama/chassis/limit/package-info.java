/**
 * What one caller, or all together, may take of a process: connections, time, bytes and memory. Every bound is a setting under
 * <code>zone.limits</code>, with its reason.
 *
 * <p>A connection is a {@link org.chainpanorama.chassis.limit.GuardedConnection}, which must say what it wants in time and take its answers. A body
 * is watched by a {@link org.chainpanorama.chassis.limit.BodyWatch} while it arrives, and a JSON body is whole, in memory that was to be
 * had, before a worker thread is taken for it ({@link org.chainpanorama.chassis.limit.BodyGate}).
 */
package org.chainpanorama.chassis.limit;
