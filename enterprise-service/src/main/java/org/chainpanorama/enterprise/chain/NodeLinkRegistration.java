package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as its registrar writes it; the two nodes stand in the path. */
@Schema(description = "A node link as written 环节关联登记")
public record NodeLinkRegistration(
        @Schema(description = "What flows along the link 说明") @Size(max = 500)
        String note) {}
