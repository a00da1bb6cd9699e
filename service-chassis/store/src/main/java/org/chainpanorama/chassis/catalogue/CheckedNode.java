package org.chainpanorama.chassis.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A chain node as an owner stores it, and whether the catalogue confirmed it. The codes alone make it the same node. */
@Embeddable
public class CheckedNode implements NamedNode {

    String chainCode;
    String nodeCode;

    @Enumerated(EnumType.STRING)
    NodeStatus nodeStatus;

    protected CheckedNode() {}

    CheckedNode(String chainCode, String nodeCode, NodeStatus nodeStatus) {
        this.chainCode = chainCode;
        this.nodeCode = nodeCode;
        this.nodeStatus = nodeStatus;
    }

    @Override
    public String chainCode() {
        return chainCode;
    }

    @Override
    public String nodeCode() {
        return nodeCode;
    }

    /** What is known about the node. */
    public NodeStatus status() {
        return nodeStatus;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedNode node
                && Objects.equals(chainCode, node.chainCode())
                && Objects.equals(nodeCode, node.nodeCode());
    }

    @Override
    public int hashCode() {
        return Objects.hash(chainCode, nodeCode);
    }
}
