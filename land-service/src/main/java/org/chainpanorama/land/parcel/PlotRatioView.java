package org.chainpanorama.land.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observed plot ratio. */
@Schema(description = "An observed plot ratio 容积率观测")
public record PlotRatioView(
        @Schema(description = "Day of the observation 观测日期") LocalDate observedOn,

        @Schema(description = "Counted floor ÷ land, scale 4 容积率", minimum = "0", maximum = "10", example = "0.8700")
        BigDecimal plotRatio,

        @Schema(description = "Counted floor area, m², scale 2 计容建筑面积", minimum = "0")
        BigDecimal countedFloorSquareMetres,

        @Schema(description = "Physical floor area, m², scale 2 实测建筑面积", minimum = "0", nullable = true)
        BigDecimal physicalFloorSquareMetres,

        @Schema(description = "Land that the floor stands on, m², scale 2 用地面积", minimum = "0")
        BigDecimal landSquareMetres,

        @Schema(description = "Where the figure comes from 数据来源", maxLength = 200)
        String source,

        @Schema(description = "How far it can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static PlotRatioView of(PlotRatioObservation observation) {
        return new PlotRatioView(
                observation.key.observedOn(),
                observation.ratio(),
                observation.countedFloorSquareMetres,
                observation.physicalFloorSquareMetres,
                observation.landSquareMetres,
                observation.source,
                Coded.of(observation.dataStatus),
                observation.version);
    }
}
