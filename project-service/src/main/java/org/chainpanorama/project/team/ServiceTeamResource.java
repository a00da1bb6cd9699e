package org.chainpanorama.project.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The service team of a project N对一. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/projects/{projectCode}/service-team")
@Tag(name = "service-teams", description = "Service teams, N departments to one project N对一服务专班")
public class ServiceTeamResource {

    private final ServiceTeamService teams;

    ServiceTeamResource(ServiceTeamService teams) {
        this.teams = teams;
    }

    /** The team. */
    @GET
    @Operation(operationId = "getServiceTeam", summary = "The service team of a project 项目服务专班")
    public ServiceTeamView get(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return teams.get(projectCode);
    }

    /** Sets or replaces the team. */
    @PUT
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putServiceTeam", summary = "Set or replace the service team 登记或更新服务专班")
    public RestResponse<ServiceTeamView> put(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @NotNull @Valid ServiceTeamRegistration registration) {
        return teams.put(projectCode, registration).response();
    }
}
