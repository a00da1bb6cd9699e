package org.chainpanorama.enterprise.reward;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.Idempotent;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reward applications 奖励申请. */
@Path("/api/v1/reward-applications")
@NeedsScope(ScopeDomain.ENTERPRISE)
@Tag(name = "rewards")
public class RewardApplicationResource {

    private final RewardApplicationService applications;

    RewardApplicationResource(RewardApplicationService applications) {
        this.applications = applications;
    }

    @GET
    @Operation(operationId = "listRewardApplications", summary = "Reward applications by filters 奖励申请列表")
    public Page<RewardApplicationView> list(
            @Parameter(description = "Policy code 办法代码") @QueryParam("policy") @BusinessCode String policy,
            @Parameter(description = "Credit code of the applicant 申请企业") @QueryParam("creditCode") @RegisteredCode
                    String creditCode,
            @Parameter(description = "States 状态") @QueryParam("state") @Size(max = 50) List<RewardState> states,
            @Parameter(description = "Year the reward is for 申请年度") @QueryParam("year") @Min(1949) @Max(2100)
                    Integer year,
            @Valid @BeanParam PageQuery query) {
        return applications.page(policy, creditCode, states, year, query);
    }

    @POST
    @Idempotent
    @APIResponse(
            responseCode = "201",
            description = "Drafted 已新建",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RewardApplicationView.class)))
    @Operation(operationId = "createRewardApplication", summary = "Draft an application 新建奖励申请")
    public RestResponse<RewardApplicationView> create(@NotNull @Valid RewardApplicationRegistration registration) {
        RewardApplicationView view = applications.apply(registration);
        return RestResponse.ResponseBuilder.<RewardApplicationView>created(
                        URI.create("/api/v1/reward-applications/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRewardApplication", summary = "One application 查询奖励申请")
    public RewardApplicationView get(@Parameter(description = "Id 申请标识") @PathParam("id") @Min(1) long id) {
        return applications.get(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "listRewardTransitions",
            summary = "Moves possible now with what each still needs, and moves so far 奖励申请可变更状态")
    public RewardTransitionsView transitions(@Parameter(description = "Id 申请标识") @PathParam("id") @Min(1) long id) {
        return applications.transitions(id);
    }

    @POST
    @Idempotent
    @Path("{id}/transitions")
    @Operation(operationId = "moveRewardApplication", summary = "Move an application to another state 变更奖励申请状态")
    public RewardApplicationView move(
            @Parameter(description = "Id 申请标识") @PathParam("id") @Min(1) long id, @NotNull @Valid RewardMove move) {
        return applications.move(id, move);
    }
}
