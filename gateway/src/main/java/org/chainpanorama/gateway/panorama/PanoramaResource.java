package org.chainpanorama.gateway.panorama;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.gateway.owner.Requesters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Panoramas of industry chains 产业链全景图. */
@NeedsScope(ScopeDomain.PANORAMA)
@Path("/api/v1/panorama/chains/{chainCode}")
@Tag(name = "panorama", description = "Chains over enterprises, projects and land 产业链全景图")
public class PanoramaResource {

    private static final String PROBLEM = "application/problem+json";

    private final PanoramaService panoramas;
    private final GapService gaps;
    private final Requesters requesters;
    private final BusinessDay businessDay;

    PanoramaResource(PanoramaService panoramas, GapService gaps, Requesters requesters, BusinessDay businessDay) {
        this.panoramas = panoramas;
        this.gaps = gaps;
        this.requesters = requesters;
        this.businessDay = businessDay;
    }

    /** The whole chain. */
    @GET
    @Operation(
            operationId = "getChainPanorama",
            summary = "Panorama of a whole chain 产业链全景图",
            description =
                    "Enterprises, projects and land of every node. An owner that does not answer within its deadline leaves its"
                            + " sections null and the answer partial; strict=true answers 503 then. 各环节的企业、项目与土地；某服务未按时答复时其部分为 null。")
    @APIResponse(
            responseCode = "200",
            description = "The panorama, whole or partial 全景图",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainPanorama.class)))
    @APIResponse(
            responseCode = "503",
            description = "strict=true and an owner does not answer 有服务不可用",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public Uni<ChainPanorama> chain(
            @Parameter(description = "Chain code 产业链代码", example = "WJZZ") @PathParam("chainCode") @ChainCode
                    String chainCode,
            @BeanParam @Valid PanoramaQuery query,
            @Context HttpHeaders headers) {
        return question(chainCode, query, headers).chain(question -> panoramas.of(question, query.strict));
    }

    /** The largest gaps. */
    @GET
    @Path("gaps")
    @Operation(
            operationId = "listChainGaps",
            summary = "The largest gaps of a chain, explained 产业链缺口排名",
            description = "Nodes by gap score, each with the inputs of its score. 按缺口得分排列的环节及得分构成。")
    @APIResponse(
            responseCode = "200",
            description = "The gaps, largest first 缺口排名",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainGaps.class)))
    @APIResponse(
            responseCode = "503",
            description = "strict=true and an owner does not answer 有服务不可用",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public Uni<ChainGaps> gaps(
            @Parameter(description = "Chain code 产业链代码", example = "WJZZ") @PathParam("chainCode") @ChainCode
                    String chainCode,
            @Parameter(description = "How many gaps 返回数量", example = "10")
                    @QueryParam("top")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(1000)
                    int top,
            @BeanParam @Valid PanoramaQuery query,
            @Context HttpHeaders headers) {
        return question(chainCode, query, headers).chain(question -> gaps.of(question, top, query.strict));
    }

    private Uni<PanoramaQuestion> question(String chainCode, PanoramaQuery query, HttpHeaders headers) {
        Period period = query.period(businessDay.today());
        return requesters
                .current(headers)
                .map(requester -> new PanoramaQuestion(chainCode, period, query.zone, requester, query.allowStale));
    }
}
