/**
 * Who asked a service for what, why, and what came of it: one record for every call, allowed or denied, in a chain of hashes that the
 * service itself can only lengthen.
 *
 * <p>A call takes a place before any work is done for it ({@link org.chainpanorama.chassis.audit.AuditGate}) and leaves its record there
 * when its answer has gone ({@link org.chainpanorama.chassis.audit.AuditQueue}); one thread stores many records in one commit
 * ({@link org.chainpanorama.chassis.audit.AuditWriter}). No place, no work: a call that could not be recorded is refused.
 */
package org.chainpanorama.chassis.audit;
