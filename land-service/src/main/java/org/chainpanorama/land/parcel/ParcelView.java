package org.chainpanorama.land.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parcel 宗地 as callers see it; its users, rights, plot ratios and lineage have resources of their own. */
@Schema(description = "A parcel of land 宗地")
public record ParcelView(
        @Schema(description = "Parcel code, 19 characters 宗地代码", maxLength = 19, example = "330784001002GB00001")
        String parcelCode,

        @Schema(description = "Code of the zone 开发区代码", maxLength = 16, example = "YKEDZ")
        String zone,

        @Schema(description = "Name 宗地名称", maxLength = 200, nullable = true)
        String name,

        @Schema(description = "Where it lies 坐落", maxLength = 200, nullable = true)
        String location,

        @Schema(description = "Block; null for a parcel of its own 所属区块", maxLength = 32, nullable = true)
        String blockCode,

        @Schema(description = "Area, m², scale 2 面积（平方米）", minimum = "0", example = "6000.00")
        BigDecimal areaSquareMetres,

        @Schema(description = "Area, mu, scale 4 面积（亩）", minimum = "0", example = "9.0000")
        BigDecimal areaMu,

        @Schema(description = "Land use after GB/T 21010-2017 土地用途")
        Coded landUse,

        @Schema(description = "Per-mu grade A to D; null where not graded 亩均绩效等级", nullable = true)
        Coded grade,

        @Schema(description = "Whether it lies idle 是否闲置") boolean idle,

        @Schema(description = "Whether it is listed as low-efficiency land 是否低效用地")
        boolean lowEfficiency,

        @Schema(description = "LIVE, SPLIT or MERGED 宗地状态") Coded status,

        @Schema(
                description = "Latest observed plot ratio, scale 4; null where never observed 容积率",
                minimum = "0",
                nullable = true)
        BigDecimal plotRatio,

        @Schema(description = "Day of that observation 观测日期", nullable = true)
        LocalDate plotRatioOn,

        @Schema(description = "Chain nodes it serves 服务的产业链环节", maxItems = 20)
        List<NodeView> chainNodes,

        @Schema(description = "Day it came to be 设立日期", nullable = true)
        LocalDate registeredOn,

        @Schema(description = "Day it was split or merged away 注销日期", nullable = true)
        LocalDate retiredOn,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Outline; null where not surveyed 边界", nullable = true)
        GeoJsonPolygon geometry,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static ParcelView of(Parcel parcel) {
        return new ParcelView(
                parcel.parcelCode,
                parcel.zone,
                parcel.name,
                parcel.location,
                parcel.blockCode,
                parcel.areaSquareMetres,
                Mu.of(parcel.areaSquareMetres),
                Coded.of(parcel.landUse),
                Coded.of(parcel.grade),
                parcel.idle,
                parcel.lowEfficiency,
                Coded.of(parcel.status),
                parcel.plotRatio,
                parcel.plotRatioOn,
                NodeView.of(parcel.chainNodes),
                parcel.registeredOn,
                parcel.retiredOn,
                Coded.of(parcel.dataStatus),
                Boundary.toGeoJson(parcel.boundary),
                parcel.version);
    }
}
