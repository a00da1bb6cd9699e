package org.chainpanorama.chassis.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who asked this service for what, and the proof that nobody has touched the answer. */
@Path("/api/v1/audit")
@Tag(name = "audit", description = "Audit trail 审计")
@NeedsScope(ScopeDomain.AUDIT)
public class AuditResource {

    private final AuditTable table;
    private final AuditVerifier verifier;

    AuditResource(AuditTable table, AuditVerifier verifier) {
        this.table = table;
        this.verifier = verifier;
    }

    /** The records behind a position, oldest first. */
    @GET
    @Path("records")
    @Operation(
            operationId = "listAuditRecords",
            summary = "Audit records in the order of the chain 导出审计记录",
            description =
                    "The hash of a record is SHA-256 of the UTF-8 text of previousHash followed by calledAt, client, subject,"
                            + " purpose, operation, objectKeys, status, problem, traceId and durationMicros, each as its length in bytes,"
                            + " a colon and itself, or a hyphen when it is null 记录散列的计算方法")
    public AuditPage records(
            @Parameter(description = "Position after which to begin 起始序号（不含）", example = "0")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @Parameter(description = "Records in one answer 返回条数", example = "500")
                    @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(1)
                    @Max(1000)
                    int limit) {
        List<SealedRecord> items = table.between(after, Long.MAX_VALUE, limit);
        long next = items.isEmpty() ? after : items.get(items.size() - 1).position();
        return new AuditPage(items, next);
    }

    /**
     * Walks the chain, the whole of it or what lies behind a record whose hash was noted outside this database: such a note also
     * convicts an administrator who has sealed the whole chain anew.
     */
    @GET
    @Path("verify")
    @Operation(
            operationId = "verifyAuditRecords",
            summary = "Walk the chain of audit records and name the first bad one 校验审计链并指出首个异常记录")
    public AuditVerification verify(
            @Parameter(description = "Position noted at an earlier walk 上次校验的序号", example = "0")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @Parameter(description = "Hash noted with it; needed unless after is 0 上次校验的散列")
                    @QueryParam("afterHash")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    String afterHash) {
        if (after == 0 && afterHash == null) {
            return verifier.verify(Seal.NONE);
        }
        if (afterHash == null) {
            throw Problem.invalid(List.of(
                    InputError.query("afterHash", "missing", Text.of("须同时给出该序号的散列", "is needed with a position"))));
        }
        return verifier.verify(new Seal(after, afterHash));
    }
}
