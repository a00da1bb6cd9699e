package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Chains 产业链. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/chains")
@Tag(name = "chains", description = "Chains, their catalogue and their governance 产业链目录与治理")
public class ChainResource {

    private final ChainService chains;

    ChainResource(ChainService chains) {
        this.chains = chains;
    }

    @GET
    @Operation(operationId = "listChains", summary = "Chains by code 产业链列表")
    public Page<ChainView> list(
            @Parameter(description = "Kinds of chain 类别") @QueryParam("kind") @Size(max = 50) List<ChainKind> kinds,
            @Parameter(description = "Statuses 状态") @QueryParam("status") @Size(max = 50) List<ChainStatus> statuses,
            @Valid @BeanParam PageQuery query) {
        return chains.page(kinds, statuses, query);
    }

    @GET
    @Path("{chainCode}")
    @Operation(operationId = "getChain", summary = "One chain 查询产业链")
    public ChainView get(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return chains.get(chainCode);
    }

    @PUT
    @Path("{chainCode}")
    @Operation(operationId = "putChain", summary = "Create or replace a chain 登记产业链")
    public RestResponse<ChainView> put(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @NotNull @Valid ChainRegistration registration) {
        return chains.put(chainCode, registration).response();
    }
}
