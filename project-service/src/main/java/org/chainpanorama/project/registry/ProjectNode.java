package org.chainpanorama.project.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.catalogue.CheckedNode;
import org.chainpanorama.chassis.catalogue.NodeChecks;
import org.chainpanorama.chassis.catalogue.NodeStatus;
import org.chainpanorama.chassis.problem.InputError;

/** A chain node that a project serves. */
@Embeddable
record ProjectNode(
        String chainCode,
        String nodeCode,
        @Enumerated(EnumType.STRING) ProjectIntent intent,
        boolean primaryNode,
        @Enumerated(EnumType.STRING) NodeStatus nodeStatus) {

    /**
     * The nodes of a registration with what the catalogue says of each.
     *
     * @param unknown where a fault goes for each node that the catalogue does not hold
     */
    static Set<ProjectNode> checked(List<NodeRegistration> nodes, NodeChecks checks, List<InputError> unknown) {
        List<CheckedNode> known = checks.check("/nodes", nodes, unknown);
        Set<ProjectNode> checked = new LinkedHashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            NodeRegistration node = nodes.get(i);
            checked.add(new ProjectNode(
                    node.chainCode(),
                    node.nodeCode(),
                    node.intent(),
                    node.primary(),
                    known.get(i).status()));
        }
        return checked;
    }
}
