package org.chainpanorama.chassis.catalogue;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.Transactions;
import org.jboss.logging.Logger;

/** Checks chain nodes against the catalogue: when they are written, and later where the catalogue could not be asked then. */
@ApplicationScoped
public class NodeChecks {

    private static final Logger LOG = Logger.getLogger(NodeChecks.class);

    private final ChainCatalogue catalogue;
    private final NodeRepository nodes;
    private final Transactions transactions;

    NodeChecks(ChainCatalogue catalogue, NodeRepository nodes, Transactions transactions) {
        this.catalogue = catalogue;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /**
     * The nodes with what is known about each, in the same order.
     *
     * @param pointer JSON pointer of the list in the body, such as /nodes
     * @param unknown where a fault goes for each node that the catalogue does not hold
     */
    public List<CheckedNode> check(String pointer, List<? extends NamedNode> named, List<InputError> unknown) {
        List<CheckedNode> checked = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            NamedNode node = named.get(index);
            NodeStatus status = catalogue.statusOf(node.chainCode(), node.nodeCode());
            if (status == NodeStatus.UNKNOWN) {
                unknown.add(InputError.body(
                        pointer + "/" + index + "/nodeCode",
                        "unknown-node",
                        ChainCatalogue.unknown(node.chainCode(), node.nodeCode())));
            }
            checked.add(new CheckedNode(node.chainCode(), node.nodeCode(), status));
        }
        return checked;
    }

    /**
     * The same for a request that is refused as a whole, each node once; none for null.
     *
     * @throws Problem 422 unknown-node naming every node that the catalogue does not hold
     */
    public Set<CheckedNode> require(String pointer, List<? extends NamedNode> named) {
        if (named == null) return Set.of();
        List<InputError> unknown = new ArrayList<>();
        List<CheckedNode> checked = check(pointer, named, unknown);
        requireKnown(unknown);
        return new LinkedHashSet<>(checked);
    }

    /**
     * Refuses a request for the nodes that a check found unknown.
     *
     * @throws Problem 422 unknown-node naming them, unless there are none
     */
    public static void requireKnown(List<InputError> unknown) {
        if (unknown.isEmpty()) return;
        throw Problem.of(ProblemType.UNKNOWN_NODE, unknown.get(0).message()).with(unknown);
    }

    /** Asks again about nodes that nobody could confirm. One that turns out unknown stays, marked so. */
    @Scheduled(every = "{zone.nodes.verify-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verifyLater() {
        for (NamedNode node : transactions.call(nodes::unverified)) {
            NodeStatus status = catalogue.statusOf(node.chainCode(), node.nodeCode());
            if (status == NodeStatus.UNVERIFIED) return;
            int settled = transactions.call(() -> nodes.settle(node, status));
            LOG.infof("Node %s %s is %s in %d rows", node.chainCode(), node.nodeCode(), status, settled);
        }
    }
}
