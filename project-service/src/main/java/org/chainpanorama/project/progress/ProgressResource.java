package org.chainpanorama.project.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.YearMonth;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.project.registry.ProjectCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a project comes along. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/projects/{projectCode}")
@Tag(name = "progress", description = "Milestones, approvals, monthly investment, timeline 里程碑、审批、月度投资、时间轴")
public class ProgressResource {

    private final ProgressService progress;

    ProgressResource(ProgressService progress) {
        this.progress = progress;
    }

    /** The milestones. */
    @GET
    @Path("milestones")
    @Operation(operationId = "listMilestones", summary = "Milestones of a project 项目里程碑")
    public Items<MilestoneView> milestones(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return progress.milestones(projectCode);
    }

    /** Sets or replaces a milestone. */
    @PUT
    @Path("milestones/{type}")
    @Operation(operationId = "putMilestone", summary = "Set or replace a milestone 登记或更新里程碑")
    public RestResponse<MilestoneView> putMilestone(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @Parameter(description = "Milestone 里程碑", example = "SITE_ENTRY") @PathParam("type") MilestoneType type,
            @NotNull @Valid MilestoneRegistration registration) {
        return progress.put(projectCode, type, registration).response();
    }

    /** The approvals. */
    @GET
    @Path("approvals")
    @Operation(operationId = "listApprovals", summary = "Approvals of a project with their durations 项目审批")
    public Items<ApprovalView> approvals(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return progress.approvals(projectCode);
    }

    /** Sets or replaces an approval. */
    @PUT
    @Path("approvals/{type}")
    @Operation(operationId = "putApproval", summary = "Set or replace an approval 登记或更新审批")
    public RestResponse<ApprovalView> putApproval(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @Parameter(description = "Approval 审批事项", example = "FILING") @PathParam("type") ApprovalType type,
            @NotNull @Valid ApprovalRegistration registration) {
        return progress.put(projectCode, type, registration).response();
    }

    /** The monthly investments. */
    @GET
    @Path("investments")
    @Operation(operationId = "listInvestments", summary = "Monthly investment of a project 项目月度投资")
    public Items<InvestmentView> investments(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return progress.investments(projectCode);
    }

    /** Sets or replaces the investment of a month. */
    @PUT
    @Path("investments/{month}")
    @Operation(operationId = "putInvestment", summary = "Set or replace the investment of a month 登记或更新月度投资")
    public RestResponse<InvestmentView> putInvestment(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode,
            @Parameter(description = "Month 月份", example = "2023-05")
                    @PathParam("month")
                    @Pattern(regexp = "(19|20|21)\\d{2}-(0[1-9]|1[0-2])")
                    String month,
            @NotNull @Valid InvestmentRegistration registration) {
        return progress.put(projectCode, YearMonth.parse(month), registration).response();
    }

    /** The timeline. */
    @GET
    @Path("timeline")
    @Operation(operationId = "getTimeline", summary = "How long a project took from point to point 项目时间轴")
    public TimelineView timeline(
            @Parameter(description = "Project code 项目代码", example = "2308-330784-04-01-100001")
                    @PathParam("projectCode")
                    @ProjectCode
                    String projectCode) {
        return progress.timeline(projectCode);
    }
}
