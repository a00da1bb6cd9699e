package org.chainpanorama.chassis.audit;

import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of walking the chain of one service.
 *
 * @param intact whether every record is in its place and says what was sealed
 * @param checkedRecords how many were found good
 * @param position the last good record; keep it with its hash in another place, and the next walk can start from it
 * @param hash hash of that record
 * @param firstBad the first bad record; null when the chain is intact
 */
@Schema(description = "What came of walking the chain 审计链校验结果")
public record AuditVerification(
        @Schema(description = "Whether the chain is intact 是否完好", required = true)
        boolean intact,

        @Schema(description = "Records found good 已核对条数", minimum = "0", required = true)
        long checkedRecords,

        @Schema(
                description = "The last good record; the next walk can start from it 最后完好序号",
                minimum = "0",
                required = true)
        long position,

        @Schema(description = "Its hash 其散列", minLength = 64, maxLength = 64, required = true)
        String hash,

        @Schema(description = "The first bad record 首个异常记录", nullable = true)
        BadRecord firstBad) {

    /** Where the chain breaks and why. */
    @Schema(description = "Where the chain breaks and why 断点与原因")
    public record BadRecord(
            @Schema(description = "Its place in the chain 序号", required = true)
            long position,

            @Schema(description = "What is wrong with it 原因", required = true)
            Coded reason) {}

    /** Nothing wrong. */
    public static AuditVerification intact(long checkedRecords, Seal last) {
        return new AuditVerification(true, checkedRecords, last.position(), last.hash(), null);
    }

    /** Broken behind the last good record. */
    public static AuditVerification broken(long checkedRecords, Seal lastGood, long position, AuditFault fault) {
        BadRecord bad = new BadRecord(position, Coded.of(fault));
        return new AuditVerification(false, checkedRecords, lastGood.position(), lastGood.hash(), bad);
    }
}
