package org.chainpanorama.enterprise.chain;

import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as it is read. */
@Schema(description = "Supplier node feeds customer node 环节供应关系")
public record NodeLinkView(
        @Schema(description = "Supplier node 供应环节", maxLength = 16)
        String supplier,

        @Schema(description = "Customer node 需求环节", maxLength = 16)
        String customer,

        @Schema(description = "What flows along the link 说明", maxLength = 500)
        String note,

        @Schema(description = "Version 版本", minimum = "0") long version)
        implements Versioned {

    static NodeLinkView of(NodeLink link) {
        return new NodeLinkView(link.supplierNode, link.customerNode, link.note, link.version);
    }
}
