package org.chainpanorama.land.carrier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.land.geometry.DeclaredArea;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.chainpanorama.land.parcel.NodeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is registered of a carrier. Its land in m² or as it was stated, or both; land is not floor. */
@Schema(description = "What is registered of a carrier 载体登记内容")
public record CarrierRegistration(
        @Schema(description = "Code of the zone 开发区代码", maxLength = 16, example = "YKEDZ", required = true)
        @NotNull
        @ZoneCode
        String zone,

        @Schema(description = "Name 载体名称", maxLength = 200, example = "电子信息产业园", required = true)
        @NotNull
        @Size(min = 1, max = 200)
        String name,

        @Schema(description = "English name 英文名称", maxLength = 200) @Size(min = 1, max = 200)
        String nameEn,

        @Schema(description = "Kind 载体类型", example = "PARK", required = true) @NotNull
        CarrierKind kind,

        @Schema(description = "Block it lies in 所属区块", maxLength = 32) @BusinessCode @Size(max = 32)
        String blockCode,

        @Schema(
                description = "Land, m², scale 2; left out, it follows from the declared area 占地面积（平方米）",
                minimum = "0.01",
                example = "46000.00")
        @SquareMetres
        BigDecimal landSquareMetres,

        @Schema(description = "Land as it was stated 申报占地面积") @Valid
        DeclaredArea declaredArea,

        @Schema(description = "Floor that can be let, m², scale 2; null where not known 可租赁建筑面积", minimum = "0.01")
        @SquareMetres
        BigDecimal leasableFloorSquareMetres,

        @Schema(description = "What the land was before 载体来源", example = "IDLE_LAND")
        CarrierOrigin origin,

        @Schema(description = "By what right it stands there 用地权属", example = "COLLECTIVE_RETURNED")
        CarrierTenure tenure,

        @Schema(description = "Whose land it is 用地来源", maxLength = 200, example = "西朱村") @Size(min = 1, max = 200)
        String tenureSource,

        @Schema(
                description = "How government and business work together on it 合作模式",
                maxLength = 200,
                example = "政府统筹、招商引资、筑巢引凤、共促发展")
        @Size(min = 1, max = 200)
        String cooperationModel,

        @Schema(description = "Carrier that may be the same site: the two are never added 疑似同一载体", maxLength = 32)
        @BusinessCode
        @Size(max = 32)
        String possibleSameAs,

        @Schema(description = "Day it opened; null where not known 启用日期")
        LocalDate openedOn,

        @Schema(description = "Chain nodes it serves 服务的产业链环节", maxItems = 40) @Size(max = 40)
        List<@Valid @NotNull NodeReference> chainNodes,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态")
        FigureStatus dataStatus,

        @Schema(description = "Outline 边界") @Valid GeoJsonPolygon geometry) {}
