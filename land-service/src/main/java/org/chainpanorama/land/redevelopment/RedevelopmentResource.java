package org.chainpanorama.land.redevelopment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.store.Imports;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Redevelopment of low-efficiency land over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/redevelopments")
@Tag(name = "redevelopments", description = "Redevelopment of low-efficiency land 低效用地改造")
public class RedevelopmentResource {

    private static final String ROW =
            "{\"parcelCode\":\"330784001002GB00001\",\"mode\":\"SINGLE\",\"identifiedOn\":\"2020-03-01\","
                    + "\"floorBeforeSquareMetres\":5220.00,\"moves\":[{\"to\":\"PLANNED\",\"effectiveOn\":\"2020-05-01\"}]}";

    private final RedevelopmentService redevelopments;
    private final Imports imports;
    private final RedevelopmentImport redevelopmentImport;

    RedevelopmentResource(
            RedevelopmentService redevelopments, Imports imports, RedevelopmentImport redevelopmentImport) {
        this.redevelopments = redevelopments;
        this.imports = imports;
        this.redevelopmentImport = redevelopmentImport;
    }

    /** The redevelopments that fit the filter, by id unless sorted otherwise. */
    @GET
    @Operation(operationId = "listRedevelopments", summary = "Redevelopments by filter 按条件查询低效用地改造")
    public Page<RedevelopmentView> list(
            @Valid @BeanParam RedevelopmentFilter filter, @Valid @BeanParam PageQuery query) {
        return redevelopments.list(filter, query);
    }

    /** Begins the redevelopment of a parcel. */
    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Identified 已认定",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RedevelopmentView.class)))
    @Operation(operationId = "createRedevelopment", summary = "Identify a parcel for redevelopment 认定低效用地改造")
    public RestResponse<RedevelopmentView> identify(@Valid @NotNull RedevelopmentRegistration registration) {
        RedevelopmentView view = redevelopments.identify(registration);
        return Written.createdAt("/api/v1/redevelopments/" + view.id(), view);
    }

    /** One redevelopment. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getRedevelopment", summary = "One redevelopment by its id 按编号查询低效用地改造")
    public RedevelopmentView get(
            @Parameter(description = "Id of the redevelopment 编号", example = "330784001002GB00001-1")
                    @PathParam("id")
                    @Size(max = 25)
                    String id) {
        return redevelopments.get(id);
    }

    /** Puts figures right; state and days move by transitions alone. */
    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "correctRedevelopment", summary = "Put figures of a redevelopment right 更正低效用地改造数据")
    public RedevelopmentView correct(
            @Parameter(description = "Id of the redevelopment 编号", example = "330784001002GB00001-1")
                    @PathParam("id")
                    @Size(max = 25)
                    String id,
            @RequestBody(
                            description = "JSON merge patch of the correction (RFC 7396) 合并补丁",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = RedevelopmentCorrection.class)))
                    JsonNode patch) {
        return redevelopments.correct(id, patch);
    }

    /** Where it may go now, and how it came here. */
    @GET
    @Path("{id}/transitions")
    @Operation(operationId = "getRedevelopmentTransitions", summary = "Moves allowed now and moves made 查询允许的和历次状态变更")
    public TransitionsView transitions(
            @Parameter(description = "Id of the redevelopment 编号", example = "330784001002GB00001-1")
                    @PathParam("id")
                    @Size(max = 25)
                    String id) {
        return redevelopments.transitions(id);
    }

    /** Moves it on. */
    @POST
    @Path("{id}/transitions")
    @Idempotent
    @Operation(operationId = "transitionRedevelopment", summary = "Move a redevelopment to its next state 变更低效用地改造状态")
    public RedevelopmentView move(
            @Parameter(description = "Id of the redevelopment 编号", example = "330784001002GB00001-1")
                    @PathParam("id")
                    @Size(max = 25)
                    String id,
            @Valid @NotNull RedevelopmentTransition move) {
        return redevelopments.move(id, move);
    }

    /** Records redevelopments of the past, one a row, each with its moves. */
    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importRedevelopments", summary = "Import redevelopments with their history 批量导入低效用地改造历史")
    public ImportReport importRows(
            @Valid @BeanParam ImportRequest request,
            @RequestBody(
                            description =
                                    "One redevelopment a row: the fields of RedevelopmentRegistration, and moves, a list of RedevelopmentTransition 每行一个改造及其历次变更",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = SchemaType.STRING, example = ROW)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream rows) {
        return imports.run(request, rows, RedevelopmentHistory.ROW, redevelopmentImport);
    }
}
