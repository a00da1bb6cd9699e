package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Observed plot ratios over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/parcels/{parcelCode}/plot-ratios")
@Tag(name = "parcels")
public class PlotRatioResource {

    private final PlotRatioService plotRatios;

    PlotRatioResource(PlotRatioService plotRatios) {
        this.plotRatios = plotRatios;
    }

    /** All observations of the parcel, by day. */
    @GET
    @Operation(operationId = "listParcelPlotRatios", summary = "Plot ratios observed on a parcel 查询宗地容积率观测")
    public Items<PlotRatioView> list(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode) {
        return plotRatios.list(parcelCode);
    }

    /** Records what was observed on a day. */
    @PUT
    @Path("{observedOn}")
    @Operation(operationId = "putParcelPlotRatio", summary = "Record a plot ratio observed on a day 登记某日容积率观测")
    public RestResponse<PlotRatioView> put(
            @Parameter(description = "Parcel code, 19 characters 宗地代码") @PathParam("parcelCode") @ParcelCode
                    String parcelCode,
            @Parameter(description = "Day of the observation, not in the future 观测日期", example = "2023-12-31")
                    @PathParam("observedOn")
                    @PastOrPresent
                    LocalDate observedOn,
            @Valid @NotNull PlotRatioChange change) {
        return plotRatios.put(parcelCode, observedOn, change).response();
    }
}
