package org.chainpanorama.land.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.code.Yuan;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is registered of a block. Without an area in m² the declared area gives it. */
@Schema(description = "What is registered of a block 区块登记内容")
public record BlockRegistration(
        @Schema(description = "Code of the zone 开发区代码", maxLength = 16, example = "YKEDZ", required = true)
        @NotNull
        @ZoneCode
        String zone,

        @Schema(description = "Name 区块名称", maxLength = 200, example = "老长城", required = true)
        @NotNull
        @Size(min = 1, max = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200) @Size(min = 1, max = 200)
        String nameEn,

        @Schema(
                description = "Area, m², scale 2; left out, it follows from the declared area 面积（平方米）",
                minimum = "0.01",
                example = "1190000.00")
        @SquareMetres
        BigDecimal areaSquareMetres,

        @Schema(description = "Area as it was stated 申报面积") @Valid
        DeclaredArea declaredArea,

        @Schema(description = "Whether it is listed as low-efficiency land 是否低效用地区块", required = true) @NotNull
        Boolean lowEfficiency,

        @Schema(
                description = "Planned investment, yuan, scale 2; null where not known 计划总投资（元）",
                minimum = "0",
                example = "8100000000.00")
        @Yuan
        BigDecimal plannedInvestmentYuan,

        @Schema(description = "Who may see the planned investment 计划总投资的保密级别", defaultValue = "INTERNAL")
        Confidentiality confidentiality,

        @Schema(description = "How it is planned and built 建设组织模式", example = "WHOLE_PROCESS_CONSULTING")
        DeliveryModel deliveryModel,

        @Schema(description = "Policy programmes it is part of 政策计划", maxItems = 10) @Size(max = 10)
        List<@NotNull Programme> programmes,

        @Schema(description = "Remark 备注", maxLength = 500) @Size(max = 500)
        String remark,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus,

        @Schema(description = "Outline 边界") @Valid GeoJsonPolygon geometry) {

    /** An absent confidentiality is INTERNAL. */
    public BlockRegistration {
        confidentiality = confidentiality == null ? Confidentiality.INTERNAL : confidentiality;
    }
}
