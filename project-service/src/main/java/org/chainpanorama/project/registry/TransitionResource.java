package org.chainpanorama.project.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The stages that a project passes. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/projects/{projectCode}/transitions")
@Tag(name = "projects")
public class TransitionResource {

    private final TransitionService transitions;

    TransitionResource(TransitionService transitions) {
        this.transitions = transitions;
    }

    /** Where the project can go now and what each move still needs; and how it came where it stands. */
    @GET
    @Operation(
            operationId = "listProjectTransitions",
            summary = "Moves possible now with what they still need, and moves on record 可选阶段变更与变更记录")
    public TransitionsView possible(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return transitions.possible(projectCode);
    }

    /** Moves the project. */
    @POST
    @Idempotent
    @Operation(
            operationId = "moveProject",
            summary = "Move a project to another stage 变更项目阶段",
            description =
                    "Forward by one stage when its guards are met, back by one with a reason, SUSPENDED and back, TERMINATED for"
                            + " good. Unmet guards are answered all at once as 409 illegal-transition with unmetGuards. That a site is assigned is"
                            + " read from the project's own site reference; land-service is not asked for a hold."
                            + " 逐级推进;条件未满足时一次列出全部未满足条件。")
    public TransitionView move(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @NotNull @Valid TransitionRequest request) {
        return transitions.move(projectCode, request);
    }
}
