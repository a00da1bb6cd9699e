package org.chainpanorama.project.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ImportReport;
import org.chainpanorama.chassis.store.ImportRequest;
import org.chainpanorama.chassis.write.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The record of investment projects. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/projects")
@Tag(name = "projects", description = "Investment projects and their stages 招商项目与阶段")
public class ProjectResource {

    private final ProjectService projects;
    private final ProjectImport imports;

    ProjectResource(ProjectService projects, ProjectImport imports) {
        this.projects = projects;
        this.imports = imports;
    }

    /** Projects by filter, in keyset pages. */
    @GET
    @Operation(operationId = "listProjects", summary = "Projects by filter 项目列表")
    public Page<ProjectView> list(@BeanParam @Valid ProjectFilter filter, @BeanParam @Valid PageQuery query) {
        return projects.list(filter, query);
    }

    /** One project. */
    @GET
    @Path("{projectCode}")
    @Operation(operationId = "getProject", summary = "One project by its code 按项目代码查询")
    public ProjectView get(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return projects.get(projectCode);
    }

    /** Registers a project, which then is a lead, or replaces its record; the stage stays. */
    @PUT
    @Path("{projectCode}")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putProject", summary = "Register a project or replace its record 登记或更新项目")
    public RestResponse<ProjectView> put(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @NotNull @Valid ProjectRegistration registration) {
        return projects.put(projectCode, registration).response();
    }

    /** Changes the named fields of the record. */
    @PATCH
    @Path("{projectCode}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "patchProject", summary = "Change some fields of the record 修改项目部分字段")
    public ProjectView patch(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of the registration 合并补丁",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    JsonNode patch) {
        return projects.patch(projectCode, patch);
    }

    /** Up to 1,000 projects by code. */
    @POST
    @ReadsOnly
    @Path("lookup")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "lookupProjects", summary = "Up to 1,000 projects by code 批量查询项目")
    public ProjectLookup.Result lookup(@NotNull @Valid ProjectLookup lookup) {
        Map<String, ProjectView> found = projects.byCode(lookup.codes());
        List<String> missing =
                lookup.codes().stream().filter(code -> !found.containsKey(code)).toList();
        return new ProjectLookup.Result(
                lookup.codes().stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList(),
                missing);
    }

    /** Projects in bulk, with their history where they have one. */
    @POST
    @Path("import")
    @Consumes({"application/x-ndjson", "text/csv"})
    @Operation(operationId = "importProjects", summary = "Import projects, with their history 批量导入项目")
    public ImportReport importProjects(
            @BeanParam @Valid ImportRequest request,
            @RequestBody(
                            description = "One project a line, see ProjectImportRow 每行一个项目",
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = ProjectImportRow.class)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream body) {
        return imports.run(request, body);
    }
}
