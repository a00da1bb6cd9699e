package org.chainpanorama.project.registry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.catalogue.ChainCatalogue;
import org.chainpanorama.chassis.catalogue.NodeStatus;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.store.Transactions;
import org.jboss.logging.Logger;

/** Holds node references against the chain catalogue: when they are written, and again later when the catalogue was away then. */
@ApplicationScoped
class NodeChecks {

    private static final Logger LOG = Logger.getLogger(NodeChecks.class);

    private final ChainCatalogue catalogue;
    private final ProjectRepository projects;
    private final Transactions transactions;

    NodeChecks(ChainCatalogue catalogue, ProjectRepository projects, Transactions transactions) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.transactions = transactions;
    }

    /**
     * The checked nodes.
     *
     * @param unknown where each node goes that the catalogue does not hold, by its field
     */
    Set<ProjectNode> check(List<NodeRegistration> nodes, List<InputError> unknown) {
        Set<ProjectNode> checked = new LinkedHashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            NodeRegistration node = nodes.get(i);
            NodeStatus status = catalogue.statusOf(node.chainCode(), node.nodeCode());
            if (status == NodeStatus.UNKNOWN) {
                unknown.add(InputError.body(
                        "/nodes/" + i + "/nodeCode",
                        "unknown-node",
                        ChainCatalogue.unknown(node.chainCode(), node.nodeCode())));
            }
            checked.add(new ProjectNode(node.chainCode(), node.nodeCode(), node.intent(), node.primary(), status));
        }
        return checked;
    }

    /** Checks again what could not be checked when it was written. A node that turns out unknown stays, marked UNKNOWN. */
    @Scheduled(every = "{zone.node-check.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verifyLater() {
        List<Object[]> open = new ArrayList<>(transactions.call(projects::unverifiedNodes));
        for (Object[] node : open) {
            NodeStatus status = catalogue.statusOf((String) node[0], (String) node[1]);
            if (status == NodeStatus.UNVERIFIED) {
                return;
            }
            int settled = transactions.call(() -> projects.settleNodes((String) node[0], (String) node[1], status));
            LOG.infof("Node %s %s is %s in %d projects", node[0], node[1], status, settled);
        }
    }
}
