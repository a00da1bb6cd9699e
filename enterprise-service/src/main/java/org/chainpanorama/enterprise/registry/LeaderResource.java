package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Chain leaders 链主. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/leader-designations")
@Tag(name = "enterprises")
public class LeaderResource {

    private final LeaderService leaders;

    LeaderResource(LeaderService leaders) {
        this.leaders = leaders;
    }

    @GET
    @Operation(operationId = "listLeaderDesignations", summary = "Chain leaders 链主列表")
    public Items<LeaderDesignationView> list(
            @Parameter(description = "Of this chain 产业链") @QueryParam("chain") @ChainCode String chain,
            @Parameter(description = "In force on this day 有效日期") @QueryParam("asOf") LocalDate asOf) {
        return new Items<>(leaders.list(chain, asOf));
    }

    @PUT
    @Path("{chainCode}/{creditCode}")
    @Operation(operationId = "putLeaderDesignation", summary = "Designate a chain leader, or end a designation 认定链主")
    public RestResponse<LeaderDesignationView> put(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @NotNull @Valid LeaderDesignationRegistration registration) {
        return leaders.put(chainCode, creditCode, registration).response();
    }
}
