package org.chainpanorama.land.parcel;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Floor area observed on a parcel; 0 for a cleared one. */
@Schema(description = "Floor area observed on a parcel 宗地建筑面积观测")
public record PlotRatioChange(
        @Schema(
                description =
                        "Floor area as counted for the plot ratio, m², scale 2; high storeys may count double 计容建筑面积",
                minimum = "0",
                example = "5220.00",
                required = true)
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal countedFloorSquareMetres,

        @Schema(
                description = "Floor area that is physically there, m², scale 2; null where not measured 实测建筑面积",
                minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal physicalFloorSquareMetres,

        @Schema(description = "Where the figure comes from 数据来源", maxLength = 200, example = "竣工测绘", required = true)
        @NotNull
        @Size(min = 1, max = 200)
        String source,

        @Schema(description = "How far it can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus) {}
