package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Annual work plans 年度重点工作计划 of a chain. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/chains/{chainCode}")
@Tag(name = "chains")
public class WorkPlanResource {

    private final WorkPlanService workPlans;

    WorkPlanResource(WorkPlanService workPlans) {
        this.workPlans = workPlans;
    }

    @GET
    @Path("work-plans/{year}")
    @Operation(operationId = "getWorkPlan", summary = "Annual work plan with its tasks 年度重点工作计划")
    public WorkPlanView get(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year) {
        return workPlans.get(chainCode, year);
    }

    @PUT
    @Path("work-plans/{year}")
    @Operation(operationId = "putWorkPlan", summary = "Create or replace a work plan; its tasks stay 登记年度工作计划")
    public RestResponse<WorkPlanView> put(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year,
            @NotNull @Valid WorkPlanRegistration registration) {
        return workPlans.put(chainCode, year, registration).response();
    }

    @PUT
    @Path("work-plans/{year}/tasks/{taskCode}")
    @Operation(operationId = "putWorkTask", summary = "Create or replace a task of a work plan 登记工作任务")
    public RestResponse<WorkTaskView> putTask(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year,
            @Parameter(description = "Task code 任务代码") @PathParam("taskCode") @BusinessCode String taskCode,
            @NotNull @Valid WorkTaskRegistration registration) {
        return workPlans.putTask(chainCode, year, taskCode, registration).response();
    }
}
