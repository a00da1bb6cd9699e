package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** Walks the chain and finds the first record that is not what was sealed. Calls may go on being recorded meanwhile. */
@ApplicationScoped
public class AuditVerifier {

    private final AuditTrail trail;

    AuditVerifier(AuditTrail trail) {
        this.trail = trail;
    }

    /** Verifies everything behind a seal that is known to be good. */
    public AuditVerification verify(Seal known) {
        Seal head = trail.head();
        Walk walk = new Walk(known);
        trail.read(known.position(), head.position(), walk::isGood);
        Seal last = walk.last;
        if (walk.fault != null) {
            return broken(known, last, last.position() + 1, walk.fault);
        }
        if (last.position() < head.position()) {
            return broken(known, last, last.position() + 1, AuditFault.MISSING);
        }
        if (last.position() > head.position()) {
            return broken(known, known, head.position() + 1, AuditFault.MISSING);
        }
        if (!last.equals(head)) {
            return broken(known, last, last.position(), AuditFault.CHANGED);
        }
        var added = trail.firstBeyond();
        return added.isPresent()
                ? broken(known, head, added.getAsLong(), AuditFault.ADDED)
                : AuditVerification.intact(head.position() - known.position(), head);
    }

    private static AuditVerification broken(Seal known, Seal last, long position, AuditFault fault) {
        return AuditVerification.broken(last.position() - known.position(), last, position, fault);
    }

    private final class Walk {

        private Seal last;
        private AuditFault fault;

        Walk(Seal known) {
            last = known;
        }

        boolean isGood(SealedRecord record) {
            fault = faultOf(record);
            if (fault == null) {
                last = record.seal();
            }
            return fault == null;
        }

        private AuditFault faultOf(SealedRecord record) {
            boolean inPlace = record.position() == last.position() + 1;
            if (inPlace && !record.saysWhatWasSealed()) {
                return AuditFault.CHANGED;
            }
            if (inPlace && record.previousHash().equals(last.hash())) {
                return null;
            }
            return trail.hasSuccessorOf(last) ? AuditFault.REORDERED : AuditFault.MISSING;
        }
    }
}
