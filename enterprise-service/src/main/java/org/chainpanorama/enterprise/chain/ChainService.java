package org.chainpanorama.enterprise.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Written;

/** Chains, and what the other features ask of the catalogue. */
@ApplicationScoped
public class ChainService {

    private final ChainRepository chains;
    private final ChainNodeRepository nodes;
    private final NodeLinkRepository links;
    private final CatalogueVersionService versions;
    private final ChainWriter writer;

    ChainService(
            ChainRepository chains,
            ChainNodeRepository nodes,
            NodeLinkRepository links,
            CatalogueVersionService versions,
            ChainWriter writer) {
        this.versions = versions;
        this.chains = chains;
        this.nodes = nodes;
        this.links = links;
        this.writer = writer;
    }

    Page<ChainView> page(List<ChainKind> kinds, List<ChainStatus> statuses, PageQuery query) {
        return chains.page(kinds, statuses, query).map(ChainView::of);
    }

    /** The chain; a problem not-found where there is none. */
    public ChainView get(String chainCode) {
        return chains.findByIdOptional(chainCode).map(ChainView::of).orElseThrow(() -> ChainWriter.noChain(chainCode));
    }

    Written<ChainView> put(String chainCode, ChainRegistration registration) {
        var kind = new ChainWriter.Kind<>("chain", chains, IndustryChain::new, ChainView::of);
        return writer.put(kind, chainCode, chainCode, chain -> {
            versions.closeBefore(chain, registration.catalogueVersion());
            chain.register(registration);
        });
    }

    /** All nodes of a chain, retired ones included, from upstream to services, then by code. */
    public List<NodeView> nodesOf(String chainCode) {
        get(chainCode);
        return nodes.ofChain(chainCode).stream().map(NodeView::of).toList();
    }

    /** All links of a chain by supplier, then customer. */
    public List<NodeLinkView> linksOf(String chainCode) {
        get(chainCode);
        return links.ofChain(chainCode).stream().map(NodeLinkView::of).toList();
    }

    /** The nodes of several chains by {@code chain/node}; chains that do not exist have none. */
    public Map<String, NodeView> nodesByAddress(Collection<String> chainCodes) {
        Set<String> codes = new TreeSet<>(chainCodes);
        return codes.isEmpty()
                ? Map.of()
                : nodes.ofChains(codes).stream()
                        .collect(Collectors.toMap(
                                node -> node.chainCode + "/" + node.nodeCode, NodeView::of, (one, other) -> one));
    }

    /** Codes of the nodes of one segment of a chain, or of every chain where none is named. */
    public List<String> nodeCodesOf(String chainCode, Collection<Segment> segments) {
        List<ChainNode> all = chainCode == null ? nodes.listAll() : nodes.ofChain(chainCode);
        return all.stream()
                .filter(node -> segments.contains(node.segment))
                .map(node -> node.chainCode + "/" + node.nodeCode)
                .toList();
    }

    /** Fails with unknown-node unless the chain has that node. */
    public void requireNode(String chainCode, String nodeCode) {
        if (nodes.findById(new ChainNode.Key(chainCode, nodeCode)) == null) {
            throw unknownNode(chainCode, nodeCode);
        }
    }

    /** The problem for a node that the catalogue does not hold. */
    public static Problem unknownNode(String chainCode, String nodeCode) {
        return Problem.of(
                ProblemType.UNKNOWN_NODE,
                Text.of("产业链 %s 没有环节 %s", "Chain %s has no node %s").with(chainCode, nodeCode));
    }
}
