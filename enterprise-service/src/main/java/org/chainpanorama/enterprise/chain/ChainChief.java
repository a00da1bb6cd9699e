package org.chainpanorama.enterprise.chain;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chain chief 链长, a leading official who answers for the chain; null parts are not published. */
@Schema(description = "Chain chief 链长")
public record ChainChief(
        @Schema(description = "Name; null when not published 姓名") @Size(max = 100)
        String name,

        @Schema(description = "Office held 职务") @Size(max = 200)
        String office) {}
