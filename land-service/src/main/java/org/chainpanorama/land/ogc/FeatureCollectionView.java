package org.chainpanorama.land.ogc;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of GeoJSON features. */
@Schema(name = "FeatureCollection", description = "A page of GeoJSON features 要素集合")
public record FeatureCollectionView(
        @Schema(description = "Always FeatureCollection 类型", maxLength = 17, example = "FeatureCollection")
        String type,

        @Schema(description = "Features of this page 要素", maxItems = 200)
        List<FeatureView> features,

        @Schema(description = "How many they are 本页数量", minimum = "0")
        int numberReturned,

        @Schema(description = "Links: self, next, collection 链接", maxItems = 10)
        List<Link> links) {}
