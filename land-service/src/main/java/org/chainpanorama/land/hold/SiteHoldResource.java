package org.chainpanorama.land.hold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.chainpanorama.chassis.write.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Holds on sites over HTTP. */
@Path("/api/v1/site-holds")
@NeedsScope(ScopeDomain.LAND)
@Tag(name = "site-holds", description = "Sites held for projects 用地预留")
public class SiteHoldResource {

    private final SiteHoldService holds;

    SiteHoldResource(SiteHoldService holds) {
        this.holds = holds;
    }

    /** The holds that fit the filter. */
    @GET
    @Operation(operationId = "listSiteHolds", summary = "Holds by filter 按条件查询用地预留")
    public Page<SiteHoldView> list(@Valid @BeanParam SiteHoldFilter filter, @Valid @BeanParam PageQuery query) {
        return holds.list(filter, query);
    }

    /** Holds a site for a project; a site that is held already is a conflict. */
    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Held 已预留",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SiteHoldView.class)))
    @Operation(operationId = "createSiteHold", summary = "Hold a parcel or unit for a project 为项目预留宗地或单元")
    public RestResponse<SiteHoldView> hold(@Valid @NotNull SiteHoldRegistration registration) {
        SiteHoldView view = holds.hold(registration);
        return Written.createdAt("/api/v1/site-holds/" + view.id(), view);
    }

    /** One hold. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getSiteHold", summary = "One hold by its id 按编号查询用地预留")
    public SiteHoldView get(@Parameter(description = "Id of the hold 编号") @PathParam("id") @Size(max = 36) String id) {
        return holds.get(id);
    }

    /** Makes a hold last. */
    @POST
    @Path("{id}/confirm")
    @Idempotent
    @Operation(operationId = "confirmSiteHold", summary = "Confirm a hold, so that it no longer expires 确认用地预留")
    public SiteHoldView confirm(
            @Parameter(description = "Id of the hold 编号") @PathParam("id") @Size(max = 36) String id) {
        return holds.confirm(id);
    }

    /** Gives the site free. */
    @POST
    @Path("{id}/release")
    @Idempotent
    @Operation(operationId = "releaseSiteHold", summary = "Release a hold 释放用地预留")
    public SiteHoldView release(
            @Parameter(description = "Id of the hold 编号") @PathParam("id") @Size(max = 36) String id) {
        return holds.release(id);
    }
}
