package org.chainpanorama.enterprise.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Written;

/** Nodes and links of a chain. */
@ApplicationScoped
class CatalogueService {

    private final ChainService chains;
    private final ChainNodeRepository nodes;
    private final NodeLinkRepository links;
    private final ChainWriter writer;
    private final ChainWriter.Kind<ChainNode, ChainNode.Key, NodeView> nodeKind;
    private final ChainWriter.Kind<NodeLink, NodeLink.Key, NodeLinkView> linkKind;

    CatalogueService(ChainService chains, ChainNodeRepository nodes, NodeLinkRepository links, ChainWriter writer) {
        this.chains = chains;
        this.nodes = nodes;
        this.links = links;
        this.writer = writer;
        this.nodeKind = new ChainWriter.Kind<>("chain-node", nodes, ChainNode::new, NodeView::of);
        this.linkKind = new ChainWriter.Kind<>("node-link", links, NodeLink::new, NodeLinkView::of);
    }

    NodeView node(String chainCode, String nodeCode) {
        return nodes.findByIdOptional(new ChainNode.Key(chainCode, nodeCode))
                .map(NodeView::of)
                .orElseThrow(
                        () -> Problem.notFound(Text.of("环节 %s/%s", "node %s/%s").with(chainCode, nodeCode)));
    }

    Written<NodeView> putNode(String chainCode, String nodeCode, NodeRegistration registration) {
        return writer.put(nodeKind, chainCode, new ChainNode.Key(chainCode, nodeCode), nodeCode, node -> {
            requireSuccessor(node, registration);
            node.register(registration);
        });
    }

    /** Links are checked while the chain row is locked, so that two callers cannot close a cycle between them. */
    Written<NodeLinkView> putLink(
            String chainCode, String supplier, String customer, NodeLinkRegistration registration) {
        NodeLink.Key key = new NodeLink.Key(chainCode, supplier, customer);
        return writer.put(linkKind, chainCode, key, supplier + "-" + customer, link -> {
            chains.requireNode(chainCode, supplier);
            chains.requireNode(chainCode, customer);
            refuseCycle(chainCode, supplier, customer);
            link.note = registration.note();
        });
    }

    void removeLink(String chainCode, String supplier, String customer) {
        Text what = Text.of("环节关联 %s→%s", "node link %s→%s").with(supplier, customer);
        writer.remove(
                linkKind, chainCode, new NodeLink.Key(chainCode, supplier, customer), supplier + "-" + customer, what);
    }

    private void refuseCycle(String chainCode, String supplier, String customer) {
        List<String> cycle = new LinkGraph(links.ofChain(chainCode)).cycleClosedBy(supplier, customer);
        if (!cycle.isEmpty()) {
            throw Problem.of(
                            ProblemType.RULE_VIOLATED,
                            Text.of("环节关联形成环:%s", "The link would close the cycle %s")
                                    .with(String.join(" → ", cycle)))
                    .with("cycle", cycle);
        }
    }

    private void requireSuccessor(ChainNode node, NodeRegistration registration) {
        String successor = registration.replacedBy();
        if (successor == null) {
            return;
        }
        if (registration.retiredOn() == null || successor.equals(node.nodeCode)) {
            throw Problem.of(
                            ProblemType.RULE_VIOLATED,
                            Text.of("只有停用的环节才有替代环节,且不能是自身", "Only a retired node has a successor, and another one"))
                    .with(InputError.body(
                            "/replacedBy", "successor", Text.of("替代环节不成立", "This successor is not possible")));
        }
        chains.requireNode(node.chainCode, successor);
        refuseCircle(node, successor);
    }

    /** Whoever follows successors must come to an end. */
    private void refuseCircle(ChainNode node, String successor) {
        Set<String> passed = new LinkedHashSet<>(List.of(node.nodeCode));
        for (String next = successor; next != null; next = successorOf(node.chainCode, next)) {
            if (!passed.add(next)) {
                throw Problem.of(
                                ProblemType.RULE_VIOLATED,
                                Text.of("替代环节形成环:%s", "The successors would form the cycle %s")
                                        .with(String.join(" → ", passed) + " → " + next))
                        .with(InputError.body(
                                "/replacedBy", "successor", Text.of("替代环节不成立", "This successor is not possible")));
            }
        }
    }

    private String successorOf(String chainCode, String nodeCode) {
        return nodes.findById(new ChainNode.Key(chainCode, nodeCode)).replacedBy;
    }
}
