package org.chainpanorama.land.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Land in numbers, over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/land-statistics")
@Tag(name = "land-statistics", description = "Land in numbers 用地统计")
public class LandStatisticsResource {

    private static final String AS_OF = "As of this day; left out, today 统计截止日期，缺省为今天";

    private final LandStatisticsService statistics;

    LandStatisticsResource(LandStatisticsService statistics) {
        this.statistics = statistics;
    }

    /** Accepted redevelopments: parcels, land, plot ratios before and after, added floor, land saved. */
    @GET
    @Path("redevelopment")
    @Operation(
            operationId = "getRedevelopmentStatistics",
            summary = "What the accepted redevelopments come to 低效用地改造统计")
    public RedevelopmentStatisticsView redevelopment(
            @Parameter(description = AS_OF, example = "2023-12-31") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Also by mode, block or year of acceptance 分组方式", example = "mode")
                    @QueryParam("groupBy")
                    @Pattern(regexp = Grouping.CODES)
                    String groupBy) {
        return statistics.redevelopment(groupBy, asOf);
    }

    /** The land that serves a chain, in all and node by node. */
    @GET
    @Path("chains/{chainCode}/summary")
    @Operation(operationId = "getLandChainSummary", summary = "The land that serves a chain 产业链用地汇总")
    public ChainSummaryView chain(
            @Parameter(description = "Code of the chain 产业链代码", example = "WJZZ") @PathParam("chainCode") @ChainCode
                    String chainCode,
            @Parameter(description = AS_OF, example = "2023-12-31") @QueryParam("asOf") LocalDate asOf) {
        return statistics.chain(chainCode, asOf);
    }

    /** Carriers: land, floor, occupancy, by kind. */
    @GET
    @Path("carriers")
    @Operation(operationId = "getCarrierStatistics", summary = "Carriers, their floor and occupancy 载体统计")
    public CarrierStatisticsView carriers(
            @Parameter(description = AS_OF, example = "2023-12-31") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Only of this zone 开发区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode
                    String zone) {
        return statistics.carriers(zone, asOf);
    }

    /** The land that each enterprise uses, leased land included, by credit code. */
    @GET
    @Path("mu-inputs")
    @Operation(operationId = "listMuInputs", summary = "Land that each enterprise uses, leased land included 亩均评价用地数据")
    public Page<MuInputView> muInputs(
            @Parameter(description = AS_OF, example = "2023-12-31") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Items on one page 每页条数", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(description = "Opaque cursor out of the previous page's next URL 游标")
                    @QueryParam("cursor")
                    @Size(max = 2000)
                    String cursor) {
        return statistics.muInputs(asOf, limit, cursor);
    }
}
