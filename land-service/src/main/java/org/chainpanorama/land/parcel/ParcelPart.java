package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.chainpanorama.chassis.code.ParcelCode;
import org.chainpanorama.chassis.code.SquareMetres;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parcel that comes out of others; what it does not state it takes over from them. */
@Schema(description = "A parcel that comes out of a split or merge 分割或合并后的宗地")
public record ParcelPart(
        @Schema(
                description = "Code of the new parcel 新宗地代码",
                maxLength = 19,
                example = "330784001002GB00901",
                required = true)
        @NotNull
        @ParcelCode
        String parcelCode,

        @Schema(
                description = "Area, m², scale 2, greater than 0 面积（平方米）",
                minimum = "0.01",
                example = "3000.00",
                required = true)
        @NotNull
        @SquareMetres
        BigDecimal areaSquareMetres,

        @Schema(description = "Name 宗地名称", maxLength = 200) @Size(min = 1, max = 200)
        String name,

        @Schema(description = "Outline 边界") @Valid GeoJsonPolygon geometry) {}
