package org.chainpanorama.land.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.chainpanorama.chassis.catalogue.NodeStatus;

/** The chain nodes that parcels and carriers name. */
@ApplicationScoped
class NodeRepository {

    private static final List<String> TABLES = List.of("parcel_chain_node", "carrier_chain_node");

    private final EntityManager entities;

    NodeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Nodes that could not be checked when they were named, each once. */
    @SuppressWarnings("unchecked")
    List<NodeReference> unverified() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select chain_code, node_code from parcel_chain_node where node_status = 'UNVERIFIED'"
                                + " union select chain_code, node_code from carrier_chain_node where node_status = 'UNVERIFIED'")
                .getResultList();
        return rows.stream()
                .map(row -> new NodeReference((String) row[0], (String) row[1]))
                .toList();
    }

    void settle(NodeReference node, NodeStatus status) {
        for (String table : TABLES) {
            entities.createNativeQuery("update " + table
                            + " set node_status = :status where chain_code = :chain and node_code = :node"
                            + " and node_status = 'UNVERIFIED'")
                    .setParameter("status", status.name())
                    .setParameter("chain", node.chainCode())
                    .setParameter("node", node.nodeCode())
                    .executeUpdate();
        }
    }
}
