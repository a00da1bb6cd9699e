package org.chainpanorama.enterprise.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.chainpanorama.chassis.store.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published steps in which sums over hidden figures change 数据发布. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/enterprise-statistics/releases")
@Tag(name = "enterprise-statistics")
public class FigureReleaseResource {

    private static final int MOST = 200;

    private final FigureReleaseService releases;

    FigureReleaseResource(FigureReleaseService releases) {
        this.releases = releases;
    }

    @GET
    @Operation(operationId = "listFigureReleases", summary = "The last 200 releases of figures, latest first 数据发布记录")
    public Items<FigureReleaseView> list(
            @Parameter(description = "Only those of this year 年度") @QueryParam("year") @Min(1949) @Max(2100)
                    Integer year) {
        return new Items<>(releases.latest(year, MOST));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "releaseFigures",
            summary =
                    "Tell everybody the present sums of a year, as far as nobody's figure follows from the change 发布年度数据")
    public FigureReleaseOutcomeView release(@NotNull @Valid FigureReleaseRegistration registration) {
        return releases.release(registration.year());
    }
}
