package org.chainpanorama.project.referral;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who brought whom. */
@Path("/api/v1")
public class ReferralResource {

    private final ReferralService referrals;

    ReferralResource(ReferralService referrals) {
        this.referrals = referrals;
    }

    /** Who brought a project, and whom it brought. */
    @GET
    @Path("projects/{projectCode}/referrals")
    @Tag(name = "projects")
    @Operation(operationId = "getProjectReferrals", summary = "Who brought a project, and whom it brought 项目引荐关系")
    public ReferralsView of(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100021")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return referrals.of(projectCode);
    }

    /** Referred projects by direct leads. */
    @GET
    @Path("project-statistics/snowball")
    @Tag(name = "project-statistics")
    @Operation(operationId = "getSnowball", summary = "Referred projects by direct leads 滚雪球系数")
    public SnowballView snowball(
            @Parameter(description = "Day that it is of; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone) {
        return referrals.snowball(asOf, zone);
    }
}
