package org.chainpanorama.enterprise.supply;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An enterprise's suppliers and customers 上下游企业. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises/{creditCode}")
@Tag(name = "supply-relations")
public class TradingPartnerResource {

    private final SupplyService supply;
    private final SupplyCircleService circle;

    TradingPartnerResource(SupplyService supply, SupplyCircleService circle) {
        this.supply = supply;
        this.circle = circle;
    }

    @GET
    @Path("suppliers")
    @Operation(
            operationId = "listSuppliers",
            summary = "Suppliers of an enterprise, the largest first for those who see amounts 企业的供应商")
    public Page<TradingPartnerView> suppliers(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Valid @BeanParam PartnerQuery wanted,
            @Valid @BeanParam PageQuery query) {
        return supply.suppliers(creditCode, wanted, query);
    }

    @GET
    @Path("customers")
    @Operation(
            operationId = "listCustomers",
            summary = "Customers of an enterprise, the largest first for those who see amounts 企业的采购方")
    public Page<TradingPartnerView> customers(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Valid @BeanParam PartnerQuery wanted,
            @Valid @BeanParam PageQuery query) {
        return supply.customers(creditCode, wanted, query);
    }

    @GET
    @Path("supply-circle")
    @Operation(
            operationId = "getSupplyCircle",
            summary = "Partners of an enterprise and theirs, ring by ring, the largest relations first 企业供应圈")
    public SupplyCircleView circle(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Valid @BeanParam CircleQuery wanted) {
        return circle.round(creditCode, wanted);
    }
}
