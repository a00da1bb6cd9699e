package org.chainpanorama.land.ogc;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chainpanorama.land.geometry.GeoJsonPolygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A GeoJSON feature (RFC 7946): an outline and what it is of. */
@Schema(name = "Feature", description = "A GeoJSON feature GeoJSON 要素")
public record FeatureView(
        @Schema(description = "Always Feature 类型", maxLength = 7, example = "Feature")
        String type,

        @Schema(description = "Code of the parcel, block or carrier 代码", maxLength = 32)
        String id,

        @Schema(description = "Outline in the axis order of the asked CRS; null where not surveyed 边界", nullable = true)
        GeoJsonPolygon geometry,

        @Schema(description = "The resource as the API gives it, without its outline 属性", implementation = Object.class)
        @JsonIgnoreProperties("geometry")
        Object properties,

        @Schema(description = "Links; only on a single feature 链接", maxItems = 10)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<Link> links) {

    static FeatureView of(String id, GeoJsonPolygon geometry, Object properties, Crs crs) {
        return new FeatureView("Feature", id, crs.write(geometry), properties, null);
    }

    FeatureView with(List<Link> own) {
        return new FeatureView(type, id, geometry, properties, own);
    }
}
