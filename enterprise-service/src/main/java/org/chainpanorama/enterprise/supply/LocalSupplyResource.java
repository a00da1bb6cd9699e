package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.chainpanorama.enterprise.rollup.SupplyScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Local supply rate of an enterprise 企业本地配套率. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises/{creditCode}/local-supply-rate")
@Tag(name = "supply-relations")
public class LocalSupplyResource {

    private final LocalSupplyService supply;

    LocalSupplyResource(LocalSupplyService supply) {
        this.supply = supply;
    }

    @GET
    @Operation(
            operationId = "getEnterpriseLocalSupplyRate",
            summary = "How much of what an enterprise buys comes from near by 企业本地配套率")
    public EnterpriseSupplyRateView get(
            @Parameter(description = "Unified social credit code of the customer 统一社会信用代码")
                    @PathParam("creditCode")
                    @RegisteredCode
                    String creditCode,
            @Parameter(description = "Year; relations valid on its last day count 年度")
                    @QueryParam("year")
                    @NotNull
                    @Min(1949)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "What counts as local 配套范围") @QueryParam("scope") @DefaultValue("ZONE")
                    SupplyScope scope) {
        return supply.rate(creditCode, scope, year);
    }
}
