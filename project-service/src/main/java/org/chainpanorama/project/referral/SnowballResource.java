package org.chainpanorama.project.referral;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How projects bring projects 以链引链滚雪球. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/project-statistics/snowball")
@Tag(name = "project-statistics")
public class SnowballResource {

    private final ReferralService referrals;

    SnowballResource(ReferralService referrals) {
        this.referrals = referrals;
    }

    /** Referred projects by direct leads. */
    @GET
    @Operation(operationId = "getSnowball", summary = "Referred projects by direct leads 滚雪球系数")
    public SnowballView snowball(
            @Parameter(description = "Day that it is of; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone) {
        return referrals.snowball(asOf, zone);
    }
}
