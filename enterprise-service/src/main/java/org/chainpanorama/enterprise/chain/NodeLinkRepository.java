package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class NodeLinkRepository implements PanacheRepositoryBase<NodeLink, NodeLink.Key> {

    List<NodeLink> ofChain(String chainCode) {
        return list("chainCode = ?1 order by supplierNode, customerNode", chainCode);
    }
}
