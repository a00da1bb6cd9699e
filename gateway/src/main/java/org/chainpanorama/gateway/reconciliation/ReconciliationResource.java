package org.chainpanorama.gateway.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.gateway.owner.Requesters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports over all owners 综合报告. */
@NeedsScope(ScopeDomain.PANORAMA)
@Path("/api/v1/reports")
@Tag(name = "reports", description = "Reports over all services 综合报告")
public class ReconciliationResource {

    private final ReconciliationService reconciliations;
    private final Requesters requesters;

    ReconciliationResource(ReconciliationService reconciliations, Requesters requesters) {
        this.reconciliations = reconciliations;
        this.requesters = requesters;
    }

    /** Every figure of the source against stored data. */
    @GET
    @Path("reconciliation")
    @Operation(
            operationId = "getReconciliation",
            summary = "Every figure of the source against stored data 数据核对报告",
            description =
                    "Each claim is computed from the owners' stored data by its formula; the verdict respects 以上, 超, 不到 and 以内."
                            + " A claim whose evidence cannot be had is UNVERIFIABLE. 每条按公式由存储数据计算；无法取得依据的为“无法核对”。")
    public Uni<Reconciliation> reconciliation(
            @Parameter(
                            description = "Day of the data; the source's own day where left out 数据日期",
                            example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Context HttpHeaders headers) {
        return requesters.current(headers).chain(requester -> reconciliations.of(asOf, requester));
    }
}
