package org.chainpanorama.land.geometry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A GeoJSON polygon (RFC 7946) in CGCS2000 or WGS 84 degrees: the outer ring first, then holes; each ring closed.
 *
 * @param type always {@code Polygon}
 * @param coordinates rings of positions, each position longitude then latitude
 */
@Schema(description = "GeoJSON polygon (RFC 7946), positions as longitude, latitude GeoJSON 多边形，经度在前")
public record GeoJsonPolygon(
        @Schema(
                description = "Always Polygon 类型",
                maxLength = 7,
                pattern = "^Polygon$",
                example = "Polygon",
                required = true)
        @NotNull
        @Pattern(regexp = "^Polygon$")
        String type,

        @Schema(
                description = "Rings of positions in degrees: outer ring, then holes, each closed 环，外环在前",
                minItems = 1,
                maxItems = 100,
                required = true,
                example = "[[[120.01,28.9],[120.02,28.9],[120.02,28.91],[120.01,28.91],[120.01,28.9]]]")
        @NotNull
        @Size(min = 1, max = 100)
        List<List<List<Double>>> coordinates) {}
