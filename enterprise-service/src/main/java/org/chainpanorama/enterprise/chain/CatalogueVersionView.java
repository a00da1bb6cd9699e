package org.chainpanorama.enterprise.chain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a chain's catalogue, in short. */
@Schema(description = "A version of a chain's catalogue 产业链目录版本")
public record CatalogueVersionView(
        @Schema(description = "Version 目录版本", maxLength = 32)
        String catalogueVersion,

        @Schema(description = "Whether it is the one in force 是否现行")
        boolean current,

        @Schema(description = "When the next version began, UTC; null for the one in force 停用时间")
        Instant closedAt,

        @Schema(description = "Client that began the next one 更新方", maxLength = 200)
        String closedBy,

        @Schema(description = "Nodes, retired ones included 环节数", minimum = "0")
        int nodeCount,

        @Schema(description = "Node links 环节关联数", minimum = "0")
        int linkCount) {

    static CatalogueVersionView of(ClosedCatalogue closed) {
        return new CatalogueVersionView(
                closed.catalogueVersion, false, closed.closedAt, closed.closedBy, closed.nodeCount, closed.linkCount);
    }
}
