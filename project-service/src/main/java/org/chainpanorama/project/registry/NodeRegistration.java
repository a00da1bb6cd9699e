package org.chainpanorama.project.registry;

import jakarta.validation.constraints.NotNull;
import org.chainpanorama.chassis.catalogue.NamedNode;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain node that a project serves, on its way in. */
@Schema(description = "A chain node that a project serves 对应产业链节点")
public record NodeRegistration(
        @Schema(description = "Chain 产业链代码", maxLength = 16, pattern = "[A-Z0-9]{2,16}", required = true)
        @NotNull
        @ChainCode
        String chainCode,

        @Schema(description = "Node of the chain 节点代码", maxLength = 3, pattern = "[UPCDS]\\d{2}", required = true)
        @NotNull
        @NodeCode
        String nodeCode,

        @Schema(description = "What the project does for the node 强链、补链、延链", required = true) @NotNull
        ProjectIntent intent,

        @Schema(
                description = "Whether the node carries the project's money; true for exactly one node 是否主节点",
                required = true)
        @NotNull
        Boolean primary)
        implements NamedNode {}
