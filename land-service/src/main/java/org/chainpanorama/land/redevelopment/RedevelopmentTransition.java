package org.chainpanorama.land.redevelopment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.SquareMetres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move of a redevelopment to its next state. Floor areas belong to ACCEPTED alone: what is planned is not what stands. */
@Schema(description = "A move of a redevelopment to its next state 改造状态变更")
public record RedevelopmentTransition(
        @Schema(description = "The state it moves to 目标状态", example = "PLANNED", required = true) @NotNull
        RedevelopmentState to,

        @Schema(description = "Day it takes effect, not in the future 生效日期", example = "2023-03-01", required = true)
        @NotNull
        @PastOrPresent
        LocalDate effectiveOn,

        @Schema(description = "Why; needed to withdraw 原因", maxLength = 500) @Size(min = 1, max = 500)
        String reason,

        @Schema(description = "Document that shows it; needed to accept 佐证文件", maxLength = 500)
        @Size(min = 1, max = 500)
        String evidence,

        @Schema(
                description = "Only with PLANNED: planned plot ratio, 0 to 10, scale 4 规划容积率",
                minimum = "0",
                maximum = "10")
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        BigDecimal plannedPlotRatio,

        @Schema(
                description =
                        "Only with ACCEPTED: measured floor area as counted for the plot ratio, m², scale 2 实测计容建筑面积",
                minimum = "0.01")
        @SquareMetres
        BigDecimal floorSquareMetres,

        @Schema(description = "Only with ACCEPTED: measured physical floor area, m², scale 2 实测建筑面积", minimum = "0.01")
        @SquareMetres
        BigDecimal physicalFloorSquareMetres) {}
