package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.store.RowType;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is registered of a parcel. A field left out is null, except users and rights: left out, they stay as they are.
 *
 * @param parcelCode needed in an import row; elsewhere the path says it
 * @param areaSquareMetres m², scale 2, greater than 0
 */
@Schema(description = "What is registered of a parcel 宗地登记内容")
public record ParcelRegistration(
        @Schema(
                description = "Parcel code; needed in an import row, elsewhere the path's own or null 宗地代码",
                maxLength = 19,
                example = "330784001002GB00001")
        @ParcelCode
        String parcelCode,

        @Schema(description = "Code of the zone 开发区代码", maxLength = 32, example = "YKEDZ", required = true)
        @NotNull
        @ZoneCode
        String zone,

        @Schema(description = "Name, 1 to 200 characters 宗地名称", maxLength = 200) @Size(min = 1, max = 200)
        String name,

        @Schema(description = "Where it lies 坐落", maxLength = 200) @Size(min = 1, max = 200)
        String location,

        @Schema(description = "Block it belongs to; null for a parcel of its own 所属区块", maxLength = 32)
        @BusinessCode
        @Size(max = 32)
        String blockCode,

        @Schema(
                description = "Area, m², scale 2, greater than 0 面积（平方米）",
                minimum = "0.01",
                maximum = "999999999999.99",
                example = "6000.00",
                required = true)
        @NotNull
        @SquareMetres
        BigDecimal areaSquareMetres,

        @Schema(description = "Land use after GB/T 21010-2017 土地用途", example = "INDUSTRIAL", required = true) @NotNull
        LandUse landUse,

        @Schema(description = "Per-mu grade A to D; null where not graded 亩均绩效等级", example = "B")
        Grade grade,

        @Schema(description = "Whether it lies idle; left out means no 是否闲置", defaultValue = "false")
        Boolean idle,

        @Schema(
                description = "Whether it is listed as low-efficiency land; left out means no 是否低效用地",
                defaultValue = "false")
        Boolean lowEfficiency,

        @Schema(description = "Chain nodes it serves 服务的产业链环节", maxItems = 20) @Size(max = 20)
        List<@Valid @NotNull NodeReference> chainNodes,

        @Schema(description = "Day it came to be; null where unknown 设立日期")
        LocalDate registeredOn,

        @Schema(description = "How far the record can be trusted; left out means REPORTED 数据状态", example = "REPORTED")
        FigureStatus dataStatus,

        @Schema(description = "Outline 边界") @Valid GeoJsonPolygon geometry,

        @Schema(
                description =
                        "Users; left out, they stay as they are; null in a patch or an import row means none 使用单位",
                maxItems = 200)
        @Size(max = 200)
        List<@Valid @NotNull ParcelUse> users,

        @Schema(
                description =
                        "Registered rights; left out, they stay as they are; null in a patch or an import row means none 不动产权利",
                maxItems = 50)
        @Size(max = 50)
        List<@Valid @NotNull ParcelRight> rights) {

    static final RowType<ParcelRegistration> ROW = RowType.of(ParcelRegistration.class, "parcelCode");

    /** The same without any users, or any rights, where a patch or a row has cleared them. */
    ParcelRegistration cleared(boolean ofUsers, boolean ofRights) {
        return new ParcelRegistration(
                parcelCode,
                zone,
                name,
                location,
                blockCode,
                areaSquareMetres,
                landUse,
                grade,
                idle,
                lowEfficiency,
                chainNodes,
                registeredOn,
                dataStatus,
                geometry,
                users == null && ofUsers ? List.of() : users,
                rights == null && ofRights ? List.of() : rights);
    }
}
