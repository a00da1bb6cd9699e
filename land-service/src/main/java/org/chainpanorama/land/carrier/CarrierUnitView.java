package org.chainpanorama.land.carrier;

import java.math.BigDecimal;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of a carrier as callers see it, with how much of it is let today. */
@Schema(description = "A unit of a carrier 载体单元")
public record CarrierUnitView(
        @Schema(description = "Code of the unit within its carrier 单元代码", maxLength = 32, example = "A-101")
        String unitCode,

        @Schema(description = "Building 楼栋", maxLength = 100, nullable = true)
        String building,

        @Schema(description = "Storey 楼层", minimum = "-10", maximum = "200", nullable = true)
        Integer storey,

        @Schema(description = "Floor that can be let, m², scale 2 可租赁面积（平方米）", minimum = "0")
        BigDecimal floorSquareMetres,

        @Schema(description = "Floor under lease today, m², scale 2 已租面积", minimum = "0")
        BigDecimal leasedFloorSquareMetres,

        @Schema(description = "Floor that nobody leases today, m², scale 2 空置面积", minimum = "0")
        BigDecimal vacantFloorSquareMetres,

        @Schema(description = "Leased ÷ floor, scale 4 出租率", minimum = "0", maximum = "1")
        BigDecimal occupancy,

        @Schema(description = "Load it bears, kN/m² 楼面荷载", minimum = "0", nullable = true)
        BigDecimal loadKilonewtonPerSquareMetre,

        @Schema(description = "Clear height, m 净高（米）", minimum = "0", nullable = true)
        BigDecimal heightMetres,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static CarrierUnitView of(CarrierUnit unit, BigDecimal leased) {
        FloorUse use = new FloorUse(unit.floorSquareMetres, leased);
        return new CarrierUnitView(
                unit.key.unitCode(),
                unit.building,
                unit.storey,
                unit.floorSquareMetres,
                leased,
                use.vacant(),
                use.occupancy(null),
                unit.loadKilonewton,
                unit.heightMetres,
                Coded.of(unit.dataStatus),
                unit.version);
    }
}
