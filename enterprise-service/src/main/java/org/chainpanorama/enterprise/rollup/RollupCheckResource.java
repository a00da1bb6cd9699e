package org.chainpanorama.enterprise.rollup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the summaries are true 汇总校核. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-statistics/rollup-check")
@Tag(name = "enterprise-statistics")
public class RollupCheckResource {

    private final RollupInspection inspection;

    RollupCheckResource(RollupInspection inspection) {
        this.inspection = inspection;
    }

    @GET
    @Operation(
            operationId = "listRollupChecks",
            summary = "The last 31 nightly comparisons of the summaries with their base tables, latest first 汇总校核结果")
    public Items<RollupCheckView> latest() {
        return new Items<>(inspection.latest(31));
    }
}
