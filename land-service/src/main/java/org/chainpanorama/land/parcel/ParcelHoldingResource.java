package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users of a parcel and rights on it, over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/parcels/{parcelCode}")
@Tag(name = "parcels")
public class ParcelHoldingResource {

    private final ParcelHoldingService holdings;

    ParcelHoldingResource(ParcelHoldingService holdings) {
        this.holdings = holdings;
    }

    /** Who uses the parcel, and did. */
    @GET
    @Path("users")
    @Operation(operationId = "getParcelUsers", summary = "Who uses a parcel 查询宗地使用单位")
    public ParcelUsersView users(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode) {
        return holdings.users(parcelCode);
    }

    /** Replaces the list of users. */
    @PUT
    @Path("users")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putParcelUsers", summary = "Replace the users of a parcel 更新宗地使用单位")
    public ParcelUsersView replaceUsers(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode,
            @Valid @NotNull ParcelUsersChange change) {
        return holdings.replaceUsers(parcelCode, change);
    }

    /** The rights on the parcel. */
    @GET
    @Path("rights")
    @Operation(operationId = "getParcelRights", summary = "Rights registered on a parcel 查询宗地不动产权利")
    public ParcelRightsView rights(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode) {
        return holdings.rights(parcelCode);
    }

    /** Replaces the list of rights. */
    @PUT
    @Path("rights")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putParcelRights", summary = "Replace the rights on a parcel 更新宗地不动产权利")
    public ParcelRightsView replaceRights(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode,
            @Valid @NotNull ParcelRightsChange change) {
        return holdings.replaceRights(parcelCode, change);
    }
}
