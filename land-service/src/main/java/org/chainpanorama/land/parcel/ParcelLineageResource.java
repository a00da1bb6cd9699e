package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Splits, merges and lineage of parcels over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/parcels")
@Tag(name = "parcels")
public class ParcelLineageResource {

    private final ParcelLineageService lineages;

    ParcelLineageResource(ParcelLineageService lineages) {
        this.lineages = lineages;
    }

    /** Where the parcel came from and what became of it. */
    @GET
    @Path("{parcelCode}/lineage")
    @Operation(operationId = "getParcelLineage", summary = "Where a parcel came from and what became of it 查询宗地沿革")
    public LineageView lineage(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode) {
        return lineages.lineage(parcelCode);
    }

    /** Splits a parcel; answers the new ones. */
    @POST
    @Path("{parcelCode}/split")
    @Idempotent
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "splitParcel", summary = "Split a parcel; the new areas sum to its own 分割宗地")
    public Items<ParcelView> split(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode,
            @Valid @NotNull ParcelSplit split) {
        return lineages.split(parcelCode, split);
    }

    /** Merges parcels; answers the new one. */
    @POST
    @Path("merge")
    @Idempotent
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "mergeParcels", summary = "Merge parcels into one whose area is their sum 合并宗地")
    public ParcelView merge(@Valid @NotNull ParcelMerge merge) {
        return lineages.merge(merge);
    }
}
