package org.chainpanorama.land.redevelopment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.store.RowType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A redevelopment with its past: an import row. Its moves are replayed, so no history enters that could not have happened. */
public record RedevelopmentHistory(
        @Schema(description = "The parcel 宗地代码", maxLength = 19, example = "330784001002GB00001", required = true)
        @NotNull
        @ParcelCode
        String parcelCode,

        @Schema(description = "Who drives it and how far it reaches 改造模式", example = "GOV_DRIVEN", required = true)
        @NotNull
        RedevelopmentMode mode,

        @Schema(
                description = "Day it was identified; with the parcel it names the redevelopment 认定日期",
                example = "2020-03-01",
                required = true)
        @NotNull
        @PastOrPresent
        LocalDate identifiedOn,

        @Schema(description = "Floor area before, as counted for the plot ratio, m², scale 2 改造前计容建筑面积", minimum = "0")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal floorBeforeSquareMetres,

        @Schema(description = "Planned plot ratio, 0 to 10, scale 4 规划容积率", minimum = "0", maximum = "10")
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        BigDecimal plannedPlotRatio,

        @Schema(description = "Investment project that redevelops it 关联项目代码", maxLength = 64) @BusinessCode
        String projectCode,

        @Schema(description = "Remark 备注", maxLength = 500) @Size(max = 500)
        String remark,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus,

        @Schema(
                description = "Its moves so far, oldest first; those known already are passed over 历次状态变更",
                maxItems = 20)
        @Size(max = 20)
        List<@Valid @NotNull RedevelopmentTransition> moves) {

    static final RowType<RedevelopmentHistory> ROW =
            RowType.of(RedevelopmentHistory.class, "parcelCode", "identifiedOn");

    /** The row that brings what is registered; the moves made stay. */
    static RedevelopmentHistory of(Redevelopment redevelopment) {
        return new RedevelopmentHistory(
                redevelopment.parcelCode,
                redevelopment.mode,
                redevelopment.identifiedOn,
                redevelopment.floorBeforeSquareMetres,
                redevelopment.plannedPlotRatio,
                redevelopment.projectCode,
                redevelopment.remark,
                redevelopment.dataStatus,
                null);
    }

    /** What it puts right of a redevelopment that is there. */
    RedevelopmentCorrection correctionOf(Redevelopment known) {
        return new RedevelopmentCorrection(
                mode,
                floorBeforeSquareMetres,
                plannedPlotRatioInTheEnd(),
                known.floorAfterSquareMetres,
                known.physicalFloorAfterSquareMetres,
                known.acceptanceDocument,
                projectCode,
                remark,
                dataStatus == null ? FigureStatus.REPORTED : dataStatus);
    }

    /** A ratio that comes with the move to PLANNED goes over the one that was identified. */
    private BigDecimal plannedPlotRatioInTheEnd() {
        return moves == null
                ? plannedPlotRatio
                : moves.stream()
                        .map(RedevelopmentTransition::plannedPlotRatio)
                        .filter(Objects::nonNull)
                        .reduce(plannedPlotRatio, (earlier, later) -> later);
    }

    RedevelopmentRegistration registration() {
        return new RedevelopmentRegistration(
                parcelCode,
                mode,
                identifiedOn,
                floorBeforeSquareMetres,
                plannedPlotRatio,
                projectCode,
                remark,
                dataStatus);
    }
}
