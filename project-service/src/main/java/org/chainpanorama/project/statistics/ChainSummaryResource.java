package org.chainpanorama.project.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What panoramas read of the projects of a chain. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/project-statistics/chains/{chainCode}/summary")
@Tag(name = "project-statistics", description = "What the projects say as a whole 项目统计")
public class ChainSummaryResource {

    private final ChainSummaryService summaries;

    ChainSummaryResource(ChainSummaryService summaries) {
        this.summaries = summaries;
    }

    /** The projects of a chain as of a day, per node and in total. */
    @GET
    @Operation(
            operationId = "getProjectChainSummary",
            summary = "The projects of a chain, per node and in total 产业链项目汇总")
    public ChainSummary of(
            @Parameter(description = "Chain 产业链代码", example = "WJZZ") @PathParam("chainCode") @ChainCode
                    String chainCode,
            @Parameter(description = "Day that the stages are of; absent for today 截至日", example = "2023-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only projects of this zone 园区代码", example = "YKEDZ") @QueryParam("zone") @ZoneCode
                    String zone) {
        return summaries.of(chainCode, asOf, zone);
    }
}
