package org.chainpanorama.land.redevelopment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a redevelopment may be put right later. Its state and days are not: those move. */
@Schema(description = "What of a redevelopment may be put right later 改造记录更正")
public record RedevelopmentCorrection(
        @Schema(description = "Who drives it and how far it reaches 改造模式", required = true) @NotNull
        RedevelopmentMode mode,

        @Schema(description = "Floor area before, as counted for the plot ratio, m², scale 2 改造前计容建筑面积", minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal floorBeforeSquareMetres,

        @Schema(description = "Planned plot ratio, 0 to 10, scale 4 规划容积率", minimum = "0", maximum = "10")
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        BigDecimal plannedPlotRatio,

        @Schema(
                description = "Measured floor area after; there only once accepted, m², scale 2 改造后计容建筑面积",
                minimum = "0.01")
        @SquareMetres
        BigDecimal floorAfterSquareMetres,

        @Schema(description = "Measured physical floor area after, m², scale 2 改造后实测建筑面积", minimum = "0.01")
        @SquareMetres
        BigDecimal physicalFloorAfterSquareMetres,

        @Schema(description = "Acceptance document; there only once accepted 验收文件", maxLength = 500)
        @Size(min = 1, max = 500)
        String acceptanceDocument,

        @Schema(description = "Investment project that redevelops it 关联项目代码", maxLength = 64) @BusinessCode
        String projectCode,

        @Schema(description = "Remark 备注", maxLength = 500) @Size(max = 500)
        String remark,

        @Schema(description = "How far the record can be trusted 数据状态", required = true) @NotNull
        FigureStatus dataStatus) {

    static RedevelopmentCorrection of(Redevelopment redevelopment) {
        return new RedevelopmentCorrection(
                redevelopment.mode,
                redevelopment.floorBeforeSquareMetres,
                redevelopment.plannedPlotRatio,
                redevelopment.floorAfterSquareMetres,
                redevelopment.physicalFloorAfterSquareMetres,
                redevelopment.acceptanceDocument,
                redevelopment.projectCode,
                redevelopment.remark,
                redevelopment.dataStatus);
    }
}
