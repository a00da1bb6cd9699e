/**
 * Who asked a service for what, why, and what came of it: one record for every call, allowed or denied, in a chain of hashes that the
 * service itself can only lengthen.
 *
 * <p>A call takes its places before any work is done for it ({@link org.chainpanorama.chassis.audit.AuditGate},
 * {@link org.chainpanorama.chassis.audit.AuditDesk}): no place, no work. One thread stores many records in one commit
 * ({@link org.chainpanorama.chassis.audit.AuditWriter}) in a table or, without a database, in a file
 * ({@link org.chainpanorama.chassis.audit.AuditTrail}).
 *
 * <p>What a process leaves when it is killed: a write was let through only after the record of its beginning was stored, so its record may
 * lack the end but never the call. A read is answered after its record is stored, unless {@code zone.audit.reads-wait} is off.
 */
package org.chainpanorama.chassis.audit;
