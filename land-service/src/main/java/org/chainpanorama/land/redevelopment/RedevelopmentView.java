package org.chainpanorama.land.redevelopment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.geometry.SquareMetre;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A redevelopment 改造 as callers see it. Plot ratios are floor area ÷ land, scale 4; the one after stands only once accepted. */
@Schema(description = "The redevelopment of a parcel 低效用地改造")
public record RedevelopmentView(
        @Schema(
                description = "Its id: parcel code, hyphen, number 编号",
                maxLength = 25,
                example = "330784001002GB00001-1")
        String id,

        @Schema(description = "The parcel 宗地代码", maxLength = 19)
        String parcelCode,

        @Schema(description = "Area of the parcel, m², scale 2 宗地面积（平方米）", minimum = "0")
        BigDecimal areaSquareMetres,

        @Schema(description = "Area of the parcel, mu, scale 4 宗地面积（亩）", minimum = "0")
        BigDecimal areaMu,

        @Schema(description = "Who drives it and how far it reaches 改造模式")
        Coded mode,

        @Schema(description = "How far it is 改造状态") Coded state,

        @Schema(description = "Investment project that redevelops it 关联项目代码", maxLength = 64, nullable = true)
        String projectCode,

        @Schema(description = "Day it was identified 认定日期") LocalDate identifiedOn,

        @Schema(description = "Day it was accepted; null before 完成日期", nullable = true)
        LocalDate acceptedOn,

        @Schema(description = "Day of its last move 最近变更日期") LocalDate lastMovedOn,

        @Schema(description = "Counted floor area before, m², scale 2 改造前计容建筑面积", minimum = "0", nullable = true)
        BigDecimal floorBeforeSquareMetres,

        @Schema(description = "Plot ratio before 改造前容积率", minimum = "0", maximum = "10", nullable = true)
        BigDecimal plotRatioBefore,

        @Schema(
                description = "Planned plot ratio; never taken for the one after 规划容积率",
                minimum = "0",
                maximum = "10",
                nullable = true)
        BigDecimal plannedPlotRatio,

        @Schema(
                description = "Measured counted floor area after, m², scale 2 改造后计容建筑面积",
                minimum = "0",
                nullable = true)
        BigDecimal floorAfterSquareMetres,

        @Schema(
                description = "Measured physical floor area after, m², scale 2 改造后实测建筑面积",
                minimum = "0",
                nullable = true)
        BigDecimal physicalFloorAfterSquareMetres,

        @Schema(description = "Plot ratio after 改造后容积率", minimum = "0", maximum = "10", nullable = true)
        BigDecimal plotRatioAfter,

        @Schema(description = "Acceptance document 验收文件", maxLength = 500, nullable = true)
        String acceptanceDocument,

        @Schema(description = "Remark 备注", maxLength = 500, nullable = true)
        String remark,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static RedevelopmentView of(Redevelopment redevelopment, BigDecimal land) {
        return new RedevelopmentView(
                redevelopment.id,
                redevelopment.parcelCode,
                land,
                Mu.of(land),
                Coded.of(redevelopment.mode),
                Coded.of(redevelopment.state),
                redevelopment.projectCode,
                redevelopment.identifiedOn,
                redevelopment.acceptedOn,
                redevelopment.lastMovedOn,
                redevelopment.floorBeforeSquareMetres,
                SquareMetre.plotRatio(redevelopment.floorBeforeSquareMetres, land),
                redevelopment.plannedPlotRatio,
                redevelopment.floorAfterSquareMetres,
                redevelopment.physicalFloorAfterSquareMetres,
                SquareMetre.plotRatio(redevelopment.floorAfterSquareMetres, land),
                redevelopment.acceptanceDocument,
                redevelopment.remark,
                Coded.of(redevelopment.dataStatus),
                redevelopment.version);
    }
}
