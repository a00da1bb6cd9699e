package org.chainpanorama.land.redevelopment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parcel identified for redevelopment. */
@Schema(description = "A parcel identified for redevelopment 低效用地改造认定")
public record RedevelopmentRegistration(
        @Schema(
                description = "The parcel; it has no other live redevelopment 宗地代码",
                maxLength = 19,
                example = "330784001002GB00001",
                required = true)
        @NotNull
        @ParcelCode
        String parcelCode,

        @Schema(description = "Who drives it and how far it reaches 改造模式", example = "GOV_DRIVEN", required = true)
        @NotNull
        RedevelopmentMode mode,

        @Schema(description = "Day it was identified, not in the future 认定日期", example = "2022-03-01", required = true)
        @NotNull
        @PastOrPresent
        LocalDate identifiedOn,

        @Schema(
                description =
                        "Floor area before, as counted for the plot ratio, m², scale 2; null where not measured 改造前计容建筑面积",
                minimum = "0",
                example = "5220.00")
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        BigDecimal floorBeforeSquareMetres,

        @Schema(
                description = "Planned plot ratio, 0 to 10, scale 4; never taken for the one after 规划容积率",
                minimum = "0",
                maximum = "10")
        @DecimalMin("0")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        BigDecimal plannedPlotRatio,

        @Schema(description = "Investment project that redevelops it 关联项目代码", maxLength = 64) @BusinessCode
        String projectCode,

        @Schema(description = "Remark 备注", maxLength = 500) @Size(max = 500)
        String remark,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus) {}
