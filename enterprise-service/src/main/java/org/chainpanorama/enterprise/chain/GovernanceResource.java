package org.chainpanorama.enterprise.chain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.SharedByZones;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Product lines, honours, leading group and plans of a chain 产业链治理. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@SharedByZones
@Path("/api/v1/chains/{chainCode}")
@Tag(name = "chains")
public class GovernanceResource {

    private final GovernanceService governance;

    GovernanceResource(GovernanceService governance) {
        this.governance = governance;
    }

    @GET
    @Path("product-lines")
    @Operation(operationId = "listProductLines", summary = "Product lines with their regional titles 产品线与区域称号")
    public Items<ProductLineView> productLines(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return new Items<>(governance.productLines(chainCode));
    }

    @PUT
    @Path("product-lines/{productLineCode}")
    @Operation(operationId = "putProductLine", summary = "Create or replace a product line 登记产品线")
    public RestResponse<ProductLineView> putProductLine(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Product line code 产品线代码") @PathParam("productLineCode") @BusinessCode
                    String productLineCode,
            @NotNull @Valid ProductLineRegistration registration) {
        return governance
                .putProductLine(chainCode, productLineCode, registration)
                .response();
    }

    @GET
    @Path("honours")
    @Operation(operationId = "listHonours", summary = "Honours of a chain, earliest first 产业链荣誉")
    public Items<HonourView> honours(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return new Items<>(governance.honours(chainCode));
    }

    @PUT
    @Path("honours/{honourCode}")
    @Operation(operationId = "putHonour", summary = "Create or replace an honour 登记荣誉")
    public RestResponse<HonourView> putHonour(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Honour code 荣誉代码") @PathParam("honourCode") @BusinessCode String honourCode,
            @NotNull @Valid HonourRegistration registration) {
        return governance.putHonour(chainCode, honourCode, registration).response();
    }

    @GET
    @Path("leading-group")
    @Operation(operationId = "getLeadingGroup", summary = "Leading group of a chain 产业链领导小组")
    public LeadingGroupView leadingGroup(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return governance.leadingGroup(chainCode);
    }

    @PUT
    @Path("leading-group")
    @BodyLimit(BodyLimit.LIST)
    @Operation(operationId = "putLeadingGroup", summary = "Create or replace the leading group 登记领导小组")
    public RestResponse<LeadingGroupView> putLeadingGroup(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @NotNull @Valid LeadingGroupRegistration registration) {
        return governance.putLeadingGroup(chainCode, registration).response();
    }

    @GET
    @Path("plans")
    @Operation(operationId = "listChainPlans", summary = "Plan documents of a chain 产业链规划")
    public Items<ChainPlanView> plans(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode) {
        return new Items<>(governance.plans(chainCode));
    }

    @PUT
    @Path("plans/{planCode}")
    @Operation(operationId = "putChainPlan", summary = "Create or replace a plan 登记规划")
    public RestResponse<ChainPlanView> putPlan(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Plan code 规划代码") @PathParam("planCode") @BusinessCode String planCode,
            @NotNull @Valid ChainPlanRegistration registration) {
        return governance.putPlan(chainCode, planCode, registration).response();
    }
}
