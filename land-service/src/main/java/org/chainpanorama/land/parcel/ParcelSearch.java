package org.chainpanorama.land.parcel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area to look for parcels in. */
@Schema(description = "An area to look for parcels in 空间查询范围")
public record ParcelSearch(
        @Schema(description = "The area 查询多边形", required = true) @Valid @NotNull
        GeoJsonPolygon geometry) {}
