package org.chainpanorama.chassis.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The chain nodes that an owner stores. */
@ApplicationScoped
class NodeRepository {

    private final EntityManager entities;
    private final List<String> tables;

    NodeRepository(EntityManager entities, Instance<NodeTables> tables) {
        this.entities = entities;
        this.tables = tables.stream().flatMap(some -> some.names().stream()).toList();
    }

    /** Nodes that could not be checked when they were named, each once. */
    @SuppressWarnings("unchecked")
    Set<CheckedNode> unverified() {
        Set<CheckedNode> nodes = new LinkedHashSet<>();
        for (String table : tables) {
            List<Object[]> rows = entities.createNativeQuery(
                            "select distinct chain_code, node_code from " + table + " where node_status = 'UNVERIFIED'")
                    .getResultList();
            rows.forEach(row -> nodes.add(new CheckedNode((String) row[0], (String) row[1], NodeStatus.UNVERIFIED)));
        }
        return nodes;
    }

    /** Marks the node wherever it is not verified yet; how often it was. */
    int settle(NamedNode node, NodeStatus status) {
        int settled = 0;
        for (String table : tables) {
            settled += entities.createNativeQuery("update " + table
                            + " set node_status = :status where chain_code = :chain and node_code = :node"
                            + " and node_status = 'UNVERIFIED'")
                    .setParameter("status", status.name())
                    .setParameter("chain", node.chainCode())
                    .setParameter("node", node.nodeCode())
                    .executeUpdate();
        }
        return settled;
    }
}
