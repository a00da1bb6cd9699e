package org.chainpanorama.land.parcel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.catalogue.CheckedNode;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chain node that land serves, on its way out. */
@Schema(description = "A chain node that the land serves 服务的产业链环节")
public record NodeView(
        @Schema(description = "Code of the industry chain 产业链代码", maxLength = 32, example = "WJZZ")
        String chainCode,

        @Schema(description = "Code of the node on that chain 环节代码", maxLength = 16, example = "C08")
        String nodeCode,

        @Schema(description = "Whether the catalogue confirmed the node; UNVERIFIED while it could not be asked 校验状态")
        Coded nodeStatus) {

    /** The nodes in order of chain and node code. */
    public static List<NodeView> of(Collection<CheckedNode> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(CheckedNode::chainCode).thenComparing(CheckedNode::nodeCode))
                .map(node -> new NodeView(node.chainCode(), node.nodeCode(), Coded.of(node.status())))
                .toList();
    }
}
