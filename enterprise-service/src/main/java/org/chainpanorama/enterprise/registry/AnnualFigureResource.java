package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Annual figures of an enterprise 年度数据. */
@NeedsScope(ScopeDomain.ENTERPRISE)
@Path("/api/v1/enterprises/{creditCode}/annual-figures")
@Tag(name = "enterprises")
public class AnnualFigureResource {

    private final AnnualFigureService figures;

    AnnualFigureResource(AnnualFigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "listAnnualFigures", summary = "All annual figures of an enterprise 企业年度数据列表")
    public Items<AnnualFigureView> list(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode) {
        return new Items<>(figures.list(creditCode));
    }

    @GET
    @Path("{year}")
    @Operation(operationId = "getAnnualFigure", summary = "Figures of one year 企业某年数据")
    public AnnualFigureView get(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year) {
        return figures.get(creditCode, year);
    }

    @PUT
    @Path("{year}")
    @Operation(operationId = "putAnnualFigure", summary = "Report or correct the figures of one year 填报企业年度数据")
    public RestResponse<AnnualFigureView> put(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year,
            @NotNull @Valid AnnualFigureRegistration registration) {
        return figures.put(creditCode, year, registration).response();
    }

    @PATCH
    @Path("{year}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchAnnualFigure",
            summary = "Correct single figures of one year (JSON merge patch) 更正企业年度数据")
    public AnnualFigureView patch(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year,
            @RequestBody(
                            description = "Figures to correct; null removes 要更正的数据",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = AnnualFigureRegistration.class)))
                    @NotNull
                    JsonNode patch) {
        return figures.patch(creditCode, year, patch);
    }

    @GET
    @Path("{year}/history")
    @Operation(
            operationId = "listFormerFigures",
            summary = "What was reported for the year before corrections, last replaced first 企业年度数据更正记录")
    public Items<FormerFigureView> history(
            @Parameter(description = "Unified social credit code 统一社会信用代码") @PathParam("creditCode") @RegisteredCode
                    String creditCode,
            @Parameter(description = "Year 年度") @PathParam("year") @Min(1949) @Max(2100) int year) {
        return new Items<>(figures.history(creditCode, year));
    }
}
