package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Walks the chain and finds the first record that is not what was sealed. Calls may go on being recorded meanwhile. */
@ApplicationScoped
class AuditVerifier {

    private static final int AT_ONCE = 1_000;

    private final AuditTable table;

    AuditVerifier(AuditTable table) {
        this.table = table;
    }

    /** Verifies everything behind a seal that is known to be good. */
    AuditVerification verify(Seal known) {
        Seal head = table.head();
        Seal last = known;
        while (last.position() < head.position()) {
            List<SealedRecord> batch = table.between(last.position(), head.position(), AT_ONCE);
            if (batch.isEmpty()) {
                return broken(known, last, last.position() + 1, AuditFault.MISSING);
            }
            for (SealedRecord record : batch) {
                Optional<AuditFault> fault = fault(last, record);
                if (fault.isPresent()) {
                    return broken(known, last, last.position() + 1, fault.get());
                }
                last = record.seal();
            }
        }
        return end(known, last, head);
    }

    private AuditVerification end(Seal known, Seal last, Seal head) {
        if (last.position() > head.position()) {
            return broken(known, known, head.position() + 1, AuditFault.MISSING);
        }
        if (!last.equals(head)) {
            return broken(known, last, last.position(), AuditFault.CHANGED);
        }
        return table.firstBeyond()
                .map(added -> broken(known, head, added, AuditFault.ADDED))
                .orElseGet(() -> AuditVerification.intact(head.position() - known.position(), head));
    }

    private Optional<AuditFault> fault(Seal last, SealedRecord record) {
        boolean inPlace = record.position() == last.position() + 1;
        if (inPlace && !record.saysWhatWasSealed()) {
            return Optional.of(AuditFault.CHANGED);
        }
        if (inPlace && record.previousHash().equals(last.hash())) {
            return Optional.empty();
        }
        return Optional.of(table.hasSuccessorOf(last) ? AuditFault.REORDERED : AuditFault.MISSING);
    }

    private static AuditVerification broken(Seal known, Seal last, long position, AuditFault fault) {
        return AuditVerification.broken(last.position() - known.position(), last, position, fault);
    }
}
