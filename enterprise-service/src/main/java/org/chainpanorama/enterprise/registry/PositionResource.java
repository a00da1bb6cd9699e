package org.chainpanorama.enterprise.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Positions of an enterprise on chains 链上位置. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises/{creditCode}/positions")
@Tag(name = "enterprises")
public class PositionResource {

    private final PositionService positions;

    PositionResource(PositionService positions) {
        this.positions = positions;
    }

    @GET
    @Operation(operationId = "getPositions", summary = "Where an enterprise stands on chains 企业链上位置")
    public PositionsView get(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode) {
        return positions.get(creditCode);
    }

    @PUT
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putPositions", summary = "Replace all positions of an enterprise 登记企业链上位置")
    public RestResponse<PositionsView> put(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @NotNull @Valid PositionsRegistration registration) {
        return positions.put(creditCode, registration).response();
    }
}
