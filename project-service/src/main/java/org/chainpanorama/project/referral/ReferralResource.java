package org.chainpanorama.project.referral;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who brought whom. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/projects/{projectCode}/referrals")
@Tag(name = "projects")
public class ReferralResource {

    private final ReferralService referrals;

    ReferralResource(ReferralService referrals) {
        this.referrals = referrals;
    }

    /** Who brought a project, and whom it brought. */
    @GET
    @Operation(operationId = "getProjectReferrals", summary = "Who brought a project, and whom it brought 项目引荐关系")
    public ReferralsView of(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100021")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return referrals.of(projectCode);
    }
}
