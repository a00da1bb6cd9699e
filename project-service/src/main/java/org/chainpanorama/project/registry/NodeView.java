package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain node that a project serves. */
@Schema(name = "ProjectNodeView", description = "A chain node that a project serves 对应产业链节点")
public record NodeView(
        @Schema(description = "Chain 产业链代码", maxLength = 16) String chainCode,

        @Schema(description = "Node of the chain 节点代码", maxLength = 3)
        String nodeCode,

        @Schema(description = "What the project does for the node 强链、补链、延链")
        Coded intent,

        @Schema(description = "Whether the node carries the project's money 是否主节点")
        boolean primary,

        @Schema(description = "Whether the catalogue holds the node 核对状态")
        Coded nodeStatus) {

    static NodeView of(ProjectNode node) {
        return new NodeView(
                node.chainCode(),
                node.nodeCode(),
                Coded.of(node.intent()),
                node.primaryNode(),
                Coded.of(node.nodeStatus()));
    }
}
