package org.chainpanorama.land.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.land.geometry.SearchArea;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of parcels over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/parcels")
@Tag(name = "parcels", description = "Parcels of land 宗地")
public class ParcelResource {

    private static final String ROW =
            "{\"parcelCode\":\"330784001002GB00001\",\"zone\":\"YKEDZ\",\"areaSquareMetres\":6000.00,\"landUse\":\"INDUSTRIAL\"}";

    private final ParcelService parcels;
    private final Imports imports;
    private final ParcelImport parcelImport;

    ParcelResource(ParcelService parcels, Imports imports, ParcelImport parcelImport) {
        this.parcels = parcels;
        this.imports = imports;
        this.parcelImport = parcelImport;
    }

    /** The parcels that fit the filter, by code unless sorted otherwise. */
    @GET
    @Operation(operationId = "listParcels", summary = "Parcels by filter 按条件查询宗地")
    public Page<ParcelView> list(@Valid @BeanParam ParcelFilter filter, @Valid @BeanParam PageQuery query) {
        return parcels.list(filter, query);
    }

    /** One parcel. */
    @GET
    @Path("{parcelCode}")
    @Operation(operationId = "getParcel", summary = "One parcel by its code 按宗地代码查询宗地")
    public ParcelView get(
            @Parameter(description = "Parcel code, 19 characters 宗地代码", example = "330784001002GB00001")
                    @PathParam("parcelCode")
                    @ParcelCode
                    String parcelCode) {
        return parcels.get(parcelCode);
    }

    /** Registers a parcel, or replaces what is registered of it. */
    @PUT
    @Path("{parcelCode}")
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "putParcel", summary = "Register or replace a parcel 登记或更新宗地")
    public RestResponse<ParcelView> put(
            @Parameter(description = "Parcel code, 19 characters 宗地代码", example = "330784001002GB00001")
                    @PathParam("parcelCode")
                    @ParcelCode
                    String parcelCode,
            @Valid @NotNull ParcelRegistration registration) {
        return parcels.put(parcelCode, registration).response();
    }

    /** Changes some of what is registered of a parcel. */
    @PATCH
    @Path("{parcelCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "patchParcel", summary = "Change some fields of a parcel 部分更新宗地")
    public ParcelView patch(
            @Parameter(description = "Parcel code, 19 characters 宗地代码", example = "330784001002GB00001")
                    @PathParam("parcelCode")
                    @ParcelCode
                    String parcelCode,
            @RequestBody(
                            description = "JSON merge patch of the registration (RFC 7396) 合并补丁",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ParcelRegistration.class)))
                    JsonNode patch) {
        return parcels.patch(parcelCode, patch);
    }

    /** Live parcels that lie in an area or touch it. */
    @POST
    @Path("search")
    @ReadsOnly
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "searchParcels", summary = "Live parcels within or touching a polygon 按多边形空间查询宗地")
    public Page<ParcelView> search(
            @Valid @NotNull ParcelSearch search,
            @Parameter(description = "Within it, or only touching it 空间关系")
                    @QueryParam("relation")
                    @DefaultValue("INTERSECTS")
                    SpatialRelation relation,
            @Valid @BeanParam PageQuery query) {
        return parcels.search(SearchArea.of(search.geometry(), relation == SpatialRelation.WITHIN), query);
    }

    /** Up to 1,000 parcels by their codes, in the order asked. */
    @POST
    @Path("lookup")
    @ReadsOnly
    @Operation(operationId = "lookupParcels", summary = "Up to 1,000 parcels by code 批量查询宗地")
    public ParcelLookup.Result lookup(@Valid @NotNull ParcelLookup lookup) {
        return parcels.lookup(lookup.keys());
    }

    /** Registers many parcels, one a row. */
    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importParcels", summary = "Import parcels, one a row 批量导入宗地")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description = "Rows with the fields of a registration and parcelCode 每行一个宗地",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING, example = ROW)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream rows) {
        return imports.run(request, rows, ParcelRegistration.ROW, parcelImport);
    }
}
