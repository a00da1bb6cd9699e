package org.chainpanorama.land.carrier;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of a carrier as it now is. */
@Schema(description = "A unit of a carrier as it now is 载体单元内容")
public record CarrierUnitChange(
        @Schema(description = "Building 楼栋", maxLength = 100, example = "1号楼") @Size(min = 1, max = 100)
        String building,

        @Schema(description = "Storey, below ground negative 楼层", minimum = "-10", maximum = "200", example = "2")
        @Min(-10)
        @Max(200)
        Integer storey,

        @Schema(
                description = "Floor that can be let, m², scale 2 可租赁面积（平方米）",
                minimum = "0.01",
                example = "1200.00",
                required = true)
        @NotNull
        @SquareMetres
        BigDecimal floorSquareMetres,

        @Schema(description = "Load it bears, kN/m², scale 2 楼面荷载", minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 6, fraction = 2)
        BigDecimal loadKilonewtonPerSquareMetre,

        @Schema(description = "Clear height, m, scale 2 净高（米）", minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 4, fraction = 2)
        BigDecimal heightMetres,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus) {}
