package org.chainpanorama.project.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.project.progress.ApprovalType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the projects say as a whole. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/project-statistics")
@Tag(name = "project-statistics")
public class ProjectStatisticsResource {

    private final StageStatisticsService stages;
    private final ApprovalSpeedService approvals;

    ProjectStatisticsResource(StageStatisticsService stages, ApprovalSpeedService approvals) {
        this.stages = stages;
        this.approvals = approvals;
    }

    /** How far the projects decided in a year have come. */
    @GET
    @Path("funnel")
    @Operation(operationId = "getProjectFunnel", summary = "How far the projects decided in a year have come 项目漏斗")
    public FunnelView funnel(
            @Parameter(description = "Year of decision; absent for all years 决策年份", example = "2023")
                    @QueryParam("cohort")
                    @Min(1990)
                    @Max(2100)
                    Integer cohort,
            @Parameter(description = "Day that it is of; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone) {
        return stages.funnel(cohort, asOf, zone);
    }

    /** How long approvals take. */
    @GET
    @Path("approval-speed")
    @Operation(operationId = "getApprovalSpeed", summary = "How long approvals take, in calendar and working days 审批时效")
    public ApprovalSpeedView approvalSpeed(
            @Parameter(description = "Approval; absent for all 审批事项") @QueryParam("type") @Size(max = 8)
                    List<ApprovalType> type,
            @Parameter(description = "Issued on or after this day 办结起始日", example = "2023-01-01") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Issued on or before this day 办结截止日", example = "2023-12-31") @QueryParam("to")
                    LocalDate to) {
        return approvals.of(type, from, to);
    }

    /** How much of what was due was done by its plan. */
    @GET
    @Path("on-time")
    @Operation(operationId = "getOnTimeRate", summary = "How much of what was due was done by its plan 按期完成率")
    public OnTimeView onTime(
            @Parameter(description = "Day that it is of; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode String zone) {
        return stages.onTime(asOf, zone);
    }
}
