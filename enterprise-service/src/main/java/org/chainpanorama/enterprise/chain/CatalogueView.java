package org.chainpanorama.enterprise.chain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole version of a chain's catalogue. */
@Schema(description = "A whole version of a chain's catalogue 产业链目录")
public record CatalogueView(
        @Schema(description = "Which version it is 目录版本") CatalogueVersionView catalogue,

        @Schema(description = "Nodes in chain order, as they were when the version was closed 环节", maxItems = 10000)
        List<NodeView> nodes,

        @Schema(description = "Which node supplies which 环节供应关系", maxItems = 10000)
        List<NodeLinkView> links) {}
