package org.chainpanorama.project.supervision;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.project.registry.Light;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is late, how late, and whose it is. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/supervision")
@Tag(name = "supervision", description = "What is late, how late, and whose it is 督查督办")
public class SupervisionResource {

    private final SupervisionService supervision;

    SupervisionResource(SupervisionService supervision) {
        this.supervision = supervision;
    }

    /** Milestones of projects under way that were planned before the day and not reached by it. */
    @GET
    @Path("overdue")
    @Operation(operationId = "listOverdueMilestones", summary = "Milestones that are late, and whose they are 逾期节点")
    public Page<OverdueView> overdue(
            @Parameter(description = "Day to judge by; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only this project 项目代码", example = "2308-330784-04-01-100021")
                    @QueryParam("project")
                    @ProjectCode
                    String project,
            @BeanParam @Valid PageQuery query) {
        return supervision.overdue(asOf, project, query);
    }

    /** The lights of projects under way. */
    @GET
    @Path("lights")
    @Operation(operationId = "listProjectLights", summary = "Lights of projects under way, with reasons 项目红黄绿灯")
    public Page<LightView> lights(
            @Parameter(description = "Day to judge by; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only this light 亮灯", example = "RED") @QueryParam("light") Light light,
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone,
            @BeanParam @Valid PageQuery query) {
        return supervision.lights(asOf, light, zone, query);
    }

    /** Milestones so late that somebody above the team hears of them. */
    @GET
    @Path("escalations")
    @Operation(operationId = "listEscalations", summary = "Delays by who must hear of them 逾期督办")
    public Page<OverdueView> escalations(
            @Parameter(description = "Day to judge by; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "This level or a higher one 督办层级", example = "OFFICE") @QueryParam("level")
                    EscalationLevel level,
            @BeanParam @Valid PageQuery query) {
        return supervision.escalations(asOf, level, query);
    }
}
