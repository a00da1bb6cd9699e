package org.chainpanorama.land.carrier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.chainpanorama.land.parcel.NodeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A carrier 载体 as callers see it, with how much of it is let today. */
@Schema(description = "A park, incubator or standard factory that lets floor 载体")
public record CarrierView(
        @Schema(description = "Code of the carrier 载体代码", maxLength = 32, example = "ELECTRONICS-PARK")
        String carrierCode,

        @Schema(description = "Code of the zone 开发区代码", maxLength = 16)
        String zone,

        @Schema(description = "Name 载体名称", maxLength = 200, example = "电子信息产业园")
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200, nullable = true)
        String nameEn,

        @Schema(description = "Kind 载体类型") Coded kind,

        @Schema(description = "Block it lies in 所属区块", maxLength = 32, nullable = true)
        String blockCode,

        @Schema(description = "Land, m², scale 2; not floor 占地面积（平方米）", minimum = "0", example = "46000.00")
        BigDecimal landSquareMetres,

        @Schema(description = "Land, mu, scale 4 占地面积（亩）", minimum = "0", example = "69.0000")
        BigDecimal landMu,

        @Schema(description = "Land as it was stated 申报占地面积", nullable = true)
        DeclaredArea declaredArea,

        @Schema(
                description = "Floor that can be let, m², scale 2; null where not known 可租赁建筑面积",
                minimum = "0",
                nullable = true)
        BigDecimal leasableFloorSquareMetres,

        @Schema(description = "Floor of its units, m², scale 2 单元面积合计", minimum = "0")
        BigDecimal unitFloorSquareMetres,

        @Schema(description = "Floor under lease today, m², scale 2 已租面积", minimum = "0")
        BigDecimal leasedFloorSquareMetres,

        @Schema(
                description = "Floor of units that nobody leases today, m², scale 2; null without units 空置面积",
                minimum = "0",
                nullable = true)
        BigDecimal vacantFloorSquareMetres,

        @Schema(
                description = "Leased ÷ leasable floor, scale 4; null where there is no floor to divide by 出租率",
                minimum = "0",
                maximum = "1",
                nullable = true)
        BigDecimal occupancy,

        @Schema(description = "What the land was before 载体来源", nullable = true)
        Coded origin,

        @Schema(description = "By what right it stands there 用地权属", nullable = true)
        Coded tenure,

        @Schema(description = "Whose land it is 用地来源", maxLength = 200, nullable = true)
        String tenureSource,

        @Schema(description = "How government and business work together on it 合作模式", maxLength = 200, nullable = true)
        String cooperationModel,

        @Schema(description = "Carrier that may be the same site: never added 疑似同一载体", maxLength = 32, nullable = true)
        String possibleSameAs,

        @Schema(description = "Day it opened 启用日期", nullable = true)
        LocalDate openedOn,

        @Schema(description = "Chain nodes it serves 服务的产业链环节", maxItems = 40)
        List<NodeView> chainNodes,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Outline; null where not surveyed 边界", nullable = true)
        GeoJsonPolygon geometry,

        @Schema(description = "Grows with every change of the carrier itself 版本", minimum = "0")
        long version)
        implements Versioned {

    static CarrierView of(Carrier carrier, FloorUse floor) {
        return new CarrierView(
                carrier.carrierCode,
                carrier.zone,
                carrier.name,
                carrier.nameEn,
                Coded.of(carrier.kind),
                carrier.blockCode,
                carrier.landSquareMetres,
                Mu.of(carrier.landSquareMetres),
                carrier.declaredArea == null ? null : carrier.declaredArea.plain(),
                carrier.leasableFloorSquareMetres,
                floor.units(),
                floor.leased(),
                floor.vacant(),
                floor.occupancy(carrier.leasableFloorSquareMetres),
                Coded.of(carrier.origin),
                Coded.of(carrier.tenure),
                carrier.tenureSource,
                carrier.cooperationModel,
                carrier.possibleSameAs,
                carrier.openedOn,
                NodeView.of(carrier.chainNodes),
                Coded.of(carrier.dataStatus),
                Boundary.toGeoJson(carrier.boundary),
                carrier.version);
    }
}
