package org.chainpanorama.land.node;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.catalogue.ChainCatalogue;
import org.chainpanorama.chassis.catalogue.NodeStatus;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;

/** Checks chain nodes against the catalogue: when land names them, and later where the catalogue could not be asked then. */
@ApplicationScoped
public class NodeReferenceService {

    private final ChainCatalogue catalogue;
    private final NodeRepository nodes;
    private final Transactions transactions;

    NodeReferenceService(ChainCatalogue catalogue, NodeRepository nodes, Transactions transactions) {
        this.catalogue = catalogue;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /**
     * The nodes of a body's {@code /chainNodes}, each once; none for null.
     *
     * @throws Problem 422 unknown-node naming every node that the catalogue does not hold
     */
    public Set<ServedNode> resolve(List<NodeReference> references) {
        Set<ServedNode> served = new LinkedHashSet<>();
        List<InputError> unknown = new ArrayList<>();
        for (int index = 0; references != null && index < references.size(); index++) {
            NodeReference node = references.get(index);
            NodeStatus status = catalogue.statusOf(node.chainCode(), node.nodeCode());
            if (status == NodeStatus.UNKNOWN) {
                Text message = ChainCatalogue.unknown(node.chainCode(), node.nodeCode());
                unknown.add(InputError.body("/chainNodes/" + index + "/nodeCode", "unknown-node", message));
            }
            served.add(new ServedNode(node, status));
        }
        if (unknown.isEmpty()) return served;
        throw Problem.of(ProblemType.UNKNOWN_NODE, unknown.get(0).message()).with(unknown);
    }

    /** Asks again about nodes that nobody could confirm. One that turns out unknown stays, marked so. */
    @Scheduled(
            every = "{zone.nodes.verify-every}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verifyLater() {
        for (NodeReference node : transactions.call(nodes::unverified)) {
            NodeStatus status = catalogue.statusOf(node.chainCode(), node.nodeCode());
            if (status == NodeStatus.UNVERIFIED) return;
            transactions.run(() -> nodes.settle(node, status));
        }
    }
}
