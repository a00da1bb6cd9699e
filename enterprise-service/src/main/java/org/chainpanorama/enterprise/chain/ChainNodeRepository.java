package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

@ApplicationScoped
class ChainNodeRepository implements PanacheRepositoryBase<ChainNode, ChainNode.Key> {

    private static final Comparator<ChainNode> ALONG_THE_CHAIN =
            Comparator.comparing((ChainNode node) -> node.segment).thenComparing(node -> node.nodeCode);

    /** All nodes of a chain, from upstream to services, then by code. */
    List<ChainNode> ofChain(String chainCode) {
        return list("chainCode", chainCode).stream().sorted(ALONG_THE_CHAIN).toList();
    }

    List<ChainNode> ofChains(Collection<String> chainCodes) {
        return list("chainCode in ?1", chainCodes);
    }
}
