package org.chainpanorama.land.ogc;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to something else. */
@Schema(name = "OgcLink", description = "A link 链接")
public record Link(
        @Schema(description = "Where to 地址", maxLength = 4000)
        String href,

        @Schema(description = "What it is to this 关系", maxLength = 64, example = "self")
        String rel,

        @Schema(description = "Its media type 媒体类型", maxLength = 100, example = "application/geo+json")
        String type,

        @Schema(description = "Its title 标题", maxLength = 200)
        String title) {}
