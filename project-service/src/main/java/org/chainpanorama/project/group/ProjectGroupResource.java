package org.chainpanorama.project.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups of projects. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/project-groups")
@Tag(name = "project-groups", description = "Projects that a source speaks of together 项目组")
public class ProjectGroupResource {

    private final GroupService groups;

    ProjectGroupResource(GroupService groups) {
        this.groups = groups;
    }

    /** Groups, in keyset pages. */
    @GET
    @Operation(operationId = "listProjectGroups", summary = "Project groups 项目组列表")
    public Page<GroupView> list(
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone,
            @Parameter(description = "Carrier 载体代码", example = "ELECTRONICS-PARK") @QueryParam("carrier") @BusinessCode
                    String carrier,
            @BeanParam @Valid PageQuery query) {
        return groups.list(zone, carrier, query);
    }

    /** One group with its sums. */
    @GET
    @Path("{groupCode}")
    @Operation(operationId = "getProjectGroup", summary = "One project group with its sums 项目组及合计")
    public GroupView get(
            @Parameter(description = "Group code 项目组代码", example = "ELECTRONICS-PARK-9")
                    @PathParam("groupCode")
                    @BusinessCode
                    String groupCode) {
        return groups.get(groupCode);
    }

    /** Sets or replaces a group. */
    @PUT
    @Path("{groupCode}")
    @Operation(operationId = "putProjectGroup", summary = "Set or replace a project group 登记或更新项目组")
    public RestResponse<GroupView> put(
            @Parameter(description = "Group code 项目组代码", example = "ELECTRONICS-PARK-9")
                    @PathParam("groupCode")
                    @BusinessCode
                    String groupCode,
            @NotNull @Valid GroupRegistration registration) {
        return groups.put(groupCode, registration).response();
    }
}
