package org.chainpanorama.land.block;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.geometry.Boundary;
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A block 区块 as callers see it. */
@Schema(description = "A block of land that is planned as a whole 区块")
public record BlockView(
        @Schema(description = "Code of the block 区块代码", maxLength = 32, example = "LCC")
        String blockCode,

        @Schema(description = "Code of the zone 开发区代码", maxLength = 16)
        String zone,

        @Schema(description = "Name 区块名称", maxLength = 200, example = "老长城")
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200, nullable = true)
        String nameEn,

        @Schema(
                description = "Area, m², scale 2; null where not known 面积（平方米）",
                minimum = "0",
                nullable = true,
                example = "1190000.00")
        BigDecimal areaSquareMetres,

        @Schema(description = "Area, mu, scale 4 面积（亩）", minimum = "0", nullable = true, example = "1785.0000")
        BigDecimal areaMu,

        @Schema(description = "Area, hectares, scale 4 面积（公顷）", minimum = "0", nullable = true, example = "119.0000")
        BigDecimal areaHectares,

        @Schema(description = "Area as it was stated 申报面积", nullable = true)
        DeclaredArea declaredArea,

        @Schema(description = "Whether it is listed as low-efficiency land 是否低效用地区块")
        boolean lowEfficiency,

        @Schema(
                description = "Planned investment, yuan, scale 2; null where not known 计划总投资（元）",
                minimum = "0",
                nullable = true)
        BigDecimal plannedInvestmentYuan,

        @Schema(description = "Who may see the planned investment 计划总投资的保密级别")
        Coded confidentiality,

        @Schema(description = "How it is planned and built 建设组织模式", nullable = true)
        Coded deliveryModel,

        @Schema(description = "Policy programmes it is part of 政策计划", maxItems = 10)
        List<Coded> programmes,

        @Schema(description = "Remark 备注", maxLength = 500, nullable = true)
        String remark,

        @Schema(description = "How far the record can be trusted 数据状态")
        Coded dataStatus,

        @Schema(description = "Outline; null where not surveyed 边界", nullable = true)
        GeoJsonPolygon geometry,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Grows with every change 版本", minimum = "0")
        long version)
        implements Versioned {

    static BlockView of(Block block, Reader reader) {
        Withheld withheld = new Withheld(reader);
        return new BlockView(
                block.blockCode,
                block.zone,
                block.name,
                block.nameEn,
                block.areaSquareMetres,
                Mu.of(block.areaSquareMetres),
                hectares(block.areaSquareMetres),
                block.declaredArea == null ? null : block.declaredArea.plain(),
                block.lowEfficiency,
                withheld.figure("plannedInvestmentYuan", block.confidentiality, block.plannedInvestmentYuan),
                Coded.of(block.confidentiality),
                Coded.of(block.deliveryModel),
                block.programmes.stream().sorted().map(Coded::of).toList(),
                block.remark,
                Coded.of(block.dataStatus),
                Boundary.toGeoJson(block.boundary),
                withheld.fields(),
                block.version);
    }

    private static BigDecimal hectares(BigDecimal squareMetres) {
        return squareMetres == null ? null : squareMetres.movePointLeft(4).setScale(4, RoundingMode.HALF_UP);
    }
}
