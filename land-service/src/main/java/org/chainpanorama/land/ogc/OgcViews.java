package org.chainpanorama.land.ogc;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The descriptive documents of OGC API - Features. */
public final class OgcViews {

    private OgcViews() {}

    /** Where a client begins. */
    @Schema(name = "OgcLanding", description = "Where a client begins 入口")
    public record Landing(
            @Schema(description = "Title 标题", maxLength = 200)
            String title,

            @Schema(description = "Description 说明", maxLength = 1000)
            String description,

            @Schema(description = "Where to go on 链接", maxItems = 10)
            List<Link> links) {}

    /** What of the standard holds here. */
    @Schema(name = "OgcConformance", description = "What of the standard holds here 符合性声明")
    public record Conformance(
            @Schema(description = "Conformance classes 符合性类", maxItems = 20)
            List<String> conformsTo) {}

    /** All collections. */
    @Schema(name = "OgcCollections", description = "All collections 全部要素集")
    public record Collections(
            @Schema(description = "Links 链接", maxItems = 10) List<Link> links,

            @Schema(description = "The collections 要素集", maxItems = 10)
            List<Collection> collections) {}

    /** One collection. */
    @Schema(name = "OgcCollection", description = "One collection 要素集")
    public record Collection(
            @Schema(description = "Its id 标识", maxLength = 32, example = "parcels")
            String id,

            @Schema(description = "Title 标题", maxLength = 200)
            String title,

            @Schema(description = "Description 说明", maxLength = 1000)
            String description,

            @Schema(description = "Where its features lie; null where none has an outline 范围", nullable = true)
            Extent extent,

            @Schema(description = "Always feature 类型", maxLength = 7)
            String itemType,

            @Schema(description = "Coordinate reference systems it is given in 坐标系", maxItems = 10)
            List<String> crs,

            @Schema(description = "The one it is kept in 存储坐标系", maxLength = 100)
            String storageCrs,

            @Schema(description = "Links 链接", maxItems = 10) List<Link> links) {}

    /** Where features lie. */
    @Schema(name = "OgcExtent", description = "Where features lie 范围")
    public record Extent(
            @Schema(description = "In space 空间范围") SpatialExtent spatial) {}

    /** Boxes around features. */
    @Schema(name = "OgcSpatialExtent", description = "Boxes around features 空间范围")
    public record SpatialExtent(
            @Schema(description = "West, south, east, north in degrees 经纬度范围", maxItems = 1)
            List<List<BigDecimal>> bbox,

            @Schema(description = "CRS of the boxes 坐标系", maxLength = 100)
            String crs) {}
}
