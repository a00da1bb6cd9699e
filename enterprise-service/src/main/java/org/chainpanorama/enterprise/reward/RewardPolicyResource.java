package org.chainpanorama.enterprise.reward;

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

/** Reward policies 奖励办法. */
@Path("/api/v1/reward-policies")
@NeedsScope(ScopeDomain.ENTERPRISE)
@Tag(name = "rewards", description = "Reward policies and applications 奖励办法与申请")
public class RewardPolicyResource {

    private final RewardPolicyService policies;

    RewardPolicyResource(RewardPolicyService policies) {
        this.policies = policies;
    }

    @GET
    @Operation(operationId = "listRewardPolicies", summary = "Reward policies with their clauses 奖励办法列表")
    public Page<RewardPolicyView> list(
            @Parameter(description = "Of this zone 适用开发区") @QueryParam("zone") @ZoneCode String zone,
            @Valid @BeanParam PageQuery query) {
        return policies.page(zone, query);
    }

    @GET
    @Path("{policyCode}")
    @Operation(operationId = "getRewardPolicy", summary = "One reward policy 查询奖励办法")
    public RewardPolicyView get(
            @Parameter(description = "Policy code 办法代码") @PathParam("policyCode") @BusinessCode String policyCode) {
        return policies.get(policyCode);
    }

    @PUT
    @Path("{policyCode}")
    @Operation(operationId = "putRewardPolicy", summary = "Create or replace a reward policy 登记奖励办法")
    public RestResponse<RewardPolicyView> put(
            @Parameter(description = "Policy code 办法代码") @PathParam("policyCode") @BusinessCode String policyCode,
            @NotNull @Valid RewardPolicyRegistration registration) {
        return policies.put(policyCode, registration).response();
    }

    @PUT
    @Path("{policyCode}/clauses/{clauseCode}")
    @Operation(operationId = "putRewardClause", summary = "Create or replace a clause 登记奖励条款")
    public RestResponse<RewardClauseView> putClause(
            @Parameter(description = "Policy code 办法代码") @PathParam("policyCode") @BusinessCode String policyCode,
            @Parameter(description = "Clause code 条款代码") @PathParam("clauseCode") @BusinessCode String clauseCode,
            @NotNull @Valid RewardClauseRegistration registration) {
        return policies.putClause(policyCode, clauseCode, registration).response();
    }
}
