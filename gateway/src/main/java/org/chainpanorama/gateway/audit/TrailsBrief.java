package org.chainpanorama.gateway.audit;

import java.util.List;
import java.util.Objects;
import org.chainpanorama.chassis.audit.AuditFault;
import org.chainpanorama.chassis.audit.AuditVerification;
import org.chainpanorama.chassis.audit.Seal;
import org.chainpanorama.chassis.audit.TrailReport;

/** What an owner says of its trail. */
record TrailsBrief(List<Trail> trails) {

    record Trail(String service, Result result) {}

    record Result(boolean intact, long checkedRecords, long position, String hash, Bad firstBad) {}

    record Bad(long position, Reason reason) {}

    record Reason(AuditFault code) {}

    TrailsBrief {
        if (trails.size() != 1) throw new IllegalArgumentException("An owner has one trail");
        Objects.requireNonNull(trails.get(0).result().hash());
    }

    TrailReport of(String owner) {
        Result result = trails.get(0).result();
        Seal last = new Seal(result.position(), result.hash());
        Bad bad = result.firstBad();
        return new TrailReport(
                owner,
                result.intact()
                        ? AuditVerification.intact(result.checkedRecords(), last)
                        : AuditVerification.broken(
                                result.checkedRecords(),
                                last,
                                bad.position(),
                                bad.reason().code()));
    }
}
