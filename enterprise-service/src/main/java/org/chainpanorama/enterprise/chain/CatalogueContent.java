package org.chainpanorama.enterprise.chain;

import java.util.List;

/** Nodes and links as they were written, in catalogue order: without labels, which follow the reader's language. */
record CatalogueContent(List<Node> nodes, List<Link> links) {

    record Node(String code, NodeRegistration registration) {}

    record Link(String supplier, String customer, String note) {}

    static CatalogueContent of(List<ChainNode> nodes, List<NodeLink> links) {
        return new CatalogueContent(
                nodes.stream()
                        .map(node -> new Node(node.nodeCode, NodeRegistration.of(node)))
                        .toList(),
                links.stream()
                        .map(link -> new Link(link.supplierNode, link.customerNode, link.note))
                        .toList());
    }

    List<NodeView> nodeViews(String chainCode) {
        return nodes.stream()
                .map(node -> {
                    ChainNode then = new ChainNode(new ChainNode.Key(chainCode, node.code()));
                    then.register(node.registration());
                    return NodeView.of(then);
                })
                .toList();
    }

    List<NodeLinkView> linkViews(String chainCode) {
        return links.stream()
                .map(link -> {
                    NodeLink then = new NodeLink(new NodeLink.Key(chainCode, link.supplier(), link.customer()));
                    then.note = link.note();
                    return NodeLinkView.of(then);
                })
                .toList();
    }
}
