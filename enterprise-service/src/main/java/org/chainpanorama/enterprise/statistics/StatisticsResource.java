package org.chainpanorama.enterprise.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics over enterprises 企业统计. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprise-statistics")
@Tag(name = "enterprise-statistics", description = "Counts and sums over enterprises 企业汇总统计")
public class StatisticsResource {

    private final RevenueBandService revenueBands;
    private final ChainSummaryService summaries;
    private final RegistryStatisticsService registry;
    private final ZoneScope zones;

    StatisticsResource(
            RevenueBandService revenueBands,
            ChainSummaryService summaries,
            RegistryStatisticsService registry,
            ZoneScope zones) {
        this.zones = zones;
        this.revenueBands = revenueBands;
        this.summaries = summaries;
        this.registry = registry;
    }

    @GET
    @Path("revenue-bands")
    @Operation(
            operationId = "getRevenueBands",
            summary = "Enterprises by revenue, of a zone or of a chain; each bound belongs to the higher band 营收分档统计")
    public RevenueBandsView revenueBands(
            @Parameter(description = "Year 年度") @QueryParam("year") @NotNull @Min(1949) @Max(2100) Integer year,
            @Parameter(description = "Only enterprises of this zone 开发区") @QueryParam("zone") @ZoneCode String zone,
            @Parameter(description = "Only enterprises on this chain 产业链") @QueryParam("chain") @ChainCode
                    String chain) {
        return revenueBands.bands(new Scope(chain, zones.within(zone), year));
    }

    @GET
    @Path("chains/{chainCode}/summary")
    @Operation(
            operationId = "getEnterpriseChainSummary",
            summary = "A chain's enterprises by node: counts, revenue, concentration, local supply 产业链企业汇总")
    public ChainSummaryView summary(
            @Parameter(description = "Chain code 产业链代码") @PathParam("chainCode") @ChainCode String chainCode,
            @Parameter(description = "Year 年度") @QueryParam("year") @NotNull @Min(1949) @Max(2100) Integer year,
            @Parameter(description = "Only enterprises of this zone 开发区") @QueryParam("zone") @ZoneCode String zone) {
        return summaries.summary(new Scope(chainCode, zones.within(zone), year));
    }

    @GET
    @Path("tiers")
    @Operation(operationId = "getTierStatistics", summary = "Enterprises by tier today 企业梯队统计")
    public TierStatisticsView tiers(
            @Parameter(description = "Only enterprises of this zone 开发区") @QueryParam("zone") @ZoneCode String zone) {
        return registry.tiers(zones.within(zone));
    }

    @GET
    @Path("process-coverage")
    @Operation(
            operationId = "getProcessCoverageStatistics",
            summary = "How many enterprises cover which process stage 环节覆盖统计")
    public ProcessCoverageStatisticsView processCoverage(
            @Parameter(description = "Only enterprises of this zone 开发区") @QueryParam("zone") @ZoneCode String zone) {
        return registry.processCoverage(zones.within(zone));
    }

    @GET
    @Path("smile-curve")
    @Operation(operationId = "getSmileCurve", summary = "A chain's revenue by value stage 微笑曲线")
    public SmileCurveView smileCurve(
            @Parameter(description = "Chain 产业链") @QueryParam("chain") @NotNull @ChainCode String chain,
            @Parameter(description = "Year 年度") @QueryParam("year") @NotNull @Min(1949) @Max(2100) Integer year,
            @Parameter(description = "Only enterprises of this zone 开发区") @QueryParam("zone") @ZoneCode String zone) {
        return registry.smileCurve(new Scope(chain, zones.within(zone), year));
    }
}
