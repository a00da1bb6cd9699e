package org.chainpanorama.chassis.audit;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who asked the services for what, and the proof that nobody has touched the answer. */
@Path("/api/v1/audit")
@Tag(name = "audit", description = "Audit trail 审计")
@NeedsScope(ScopeDomain.AUDIT)
@Blocking
public class AuditResource {

    private final String service;
    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final Instance<OtherTrails> others;

    AuditResource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            AuditTrail trail,
            AuditVerifier verifier,
            Instance<OtherTrails> others) {
        this.service = service;
        this.trail = trail;
        this.verifier = verifier;
        this.others = others;
    }

    /** Walks the whole trail of this service; at the gateway those of all services. */
    @GET
    @Path("verify")
    @Operation(
            operationId = "verifyAudit",
            summary = "Walk the audit trails and name the first bad record of each 校验全部审计链并指出各链首个异常记录")
    public AuditReport verify(@Context HttpHeaders headers) {
        Stream<TrailReport> behind = others.stream().flatMap(other -> other.verify(headers).stream());
        TrailReport own = new TrailReport(service, verifier.verify(Seal.NONE));
        return AuditReport.of(Stream.concat(Stream.of(own), behind).toList());
    }

    /** The records of one service behind a position, oldest first. */
    @GET
    @Path("{service}/records")
    @Operation(
            operationId = "listAuditRecords",
            summary = "Audit records of a service in the order of its chain 导出审计记录",
            description =
                    "The hash of a record is SHA-256 of the UTF-8 text of previousHash followed by calledAt, client, subject,"
                            + " purpose, operation, objectKeys, status, problem, traceId and durationMicros, each as its length in bytes,"
                            + " a colon and itself, or a hyphen when it is null 记录散列的计算方法")
    public AuditPage records(
            @Parameter(description = "The service 服务", example = "gateway")
                    @PathParam("service")
                    @Size(max = 64)
                    @Pattern(regexp = "[a-z-]+")
                    String name,
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
        mustBeThis(name);
        List<SealedRecord> items = new ArrayList<>();
        trail.read(after, Long.MAX_VALUE, record -> items.add(record) && items.size() < limit);
        long next = items.isEmpty() ? after : items.get(items.size() - 1).position();
        return new AuditPage(items, next);
    }

    /**
     * Walks the chain of one service, the whole of it or what lies behind a record whose hash was noted elsewhere: such a note also
     * convicts an administrator who has sealed the whole chain anew.
     */
    @GET
    @Path("{service}/verify")
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Walk the audit trail of a service, all of it or from a noted record on 校验一个服务的审计链")
    public AuditVerification verify(
            @Parameter(description = "The service 服务", example = "gateway")
                    @PathParam("service")
                    @Size(max = 64)
                    @Pattern(regexp = "[a-z-]+")
                    String name,
            @Parameter(description = "Position noted at an earlier walk 上次校验的序号", example = "0")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @Parameter(description = "Hash noted with it; needed unless after is 0 上次校验的散列")
                    @QueryParam("afterHash")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    String afterHash) {
        mustBeThis(name);
        if (after == 0 && afterHash == null) {
            return verifier.verify(Seal.NONE);
        }
        if (afterHash == null) {
            throw Problem.invalid(List.of(
                    InputError.query("afterHash", "missing", Text.of("须同时给出该序号的散列", "is needed with a position"))));
        }
        return verifier.verify(new Seal(after, afterHash));
    }

    private void mustBeThis(String name) {
        if (!name.equals(service)) {
            throw Problem.notFound(
                    Text.of("服务 %s 的审计链", "audit trail of a service %s").with(name));
        }
    }
}
