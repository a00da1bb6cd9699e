package org.chainpanorama.enterprise.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.enterprise.rollup.Scope;
import org.chainpanorama.enterprise.rollup.SupplyScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Local supply rates of a chain 产业链本地配套率. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-statistics/chains/{chainCode}/local-supply-rate")
@Tag(name = "enterprise-statistics")
public class ChainSupplyRateResource {

    private final ChainSupplyRateService rates;
    private final ZoneScope zones;

    ChainSupplyRateResource(ChainSupplyRateService rates, ZoneScope zones) {
        this.rates = rates;
        this.zones = zones;
    }

    @GET
    @Operation(
            operationId = "getChainLocalSupplyRate",
            summary = "How much of what a chain's customers buy comes from near by, in all and by node 产业链与环节本地配套率")
    public ChainSupplyRateView get(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Year; relations valid on its last day count 年度")
                    @QueryParam("year")
                    @NotNull
                    @Min(1949)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "What counts as local 配套范围") @QueryParam("scope") @DefaultValue("ZONE")
                    SupplyScope scope,
            @Parameter(description = "Only customers of this zone 开发区") @QueryParam("zone") @ZoneCode String zone) {
        return rates.rates(new Scope(chainCode, zones.within(zone), year), scope);
    }
}
