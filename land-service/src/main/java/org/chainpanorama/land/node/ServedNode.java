package org.chainpanorama.land.node;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.chainpanorama.chassis.catalogue.NodeStatus;

/** A chain node that a parcel or carrier serves, and whether the catalogue confirmed it. The codes alone make it the same node. */
@Embeddable
public class ServedNode {

    String chainCode;
    String nodeCode;

    @Enumerated(EnumType.STRING)
    NodeStatus nodeStatus;

    protected ServedNode() {}

    ServedNode(NodeReference reference, NodeStatus nodeStatus) {
        this.chainCode = reference.chainCode();
        this.nodeCode = reference.nodeCode();
        this.nodeStatus = nodeStatus;
    }

    /** The codes, as they came in. */
    public NodeReference reference() {
        return new NodeReference(chainCode, nodeCode);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServedNode node && reference().equals(node.reference());
    }

    @Override
    public int hashCode() {
        return Objects.hash(chainCode, nodeCode);
    }
}
