package org.chainpanorama.project.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chainpanorama.chassis.catalogue.NodeStatus;

/** A chain node that a project serves. */
@Embeddable
record ProjectNode(
        String chainCode,
        String nodeCode,
        @Enumerated(EnumType.STRING) ProjectIntent intent,
        boolean primaryNode,
        @Enumerated(EnumType.STRING) NodeStatus nodeStatus) {}
