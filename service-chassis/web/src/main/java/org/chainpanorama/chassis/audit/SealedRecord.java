package org.chainpanorama.chassis.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record in its place in the chain.
 *
 * @param position from 1 on, without gaps
 * @param call the record itself
 * @param previousHash hash of the record before it; 64 zeros for the first
 * @param hash over that and the record, 64 hexadecimal digits
 */
@Schema(description = "A record in its place in the chain 链上的审计记录")
public record SealedRecord(
        @Schema(description = "Place in the chain, from 1 on without gaps 序号", minimum = "1", required = true)
        long position,

        @JsonUnwrapped AuditRecord call,

        @Schema(description = "Hash of the record before it 前一记录散列", minLength = 64, maxLength = 64, required = true)
        String previousHash,

        @Schema(
                description = "SHA-256 over that and this record 本记录散列",
                minLength = 64,
                maxLength = 64,
                required = true)
        String hash) {

    /** The call sealed behind the last record. */
    public static SealedRecord after(Seal last, AuditRecord call) {
        return new SealedRecord(last.position() + 1, call, last.hash(), call.hashAfter(last.hash()));
    }

    /** Its place and hash. */
    public Seal seal() {
        return new Seal(position, hash);
    }

    /** Whether it still says what was sealed. */
    public boolean saysWhatWasSealed() {
        return call.hashAfter(previousHash).equals(hash);
    }
}
