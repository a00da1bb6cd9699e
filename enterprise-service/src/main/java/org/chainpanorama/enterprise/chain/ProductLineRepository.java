package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProductLineRepository implements PanacheRepositoryBase<ProductLine, ProductLine.Key> {
    List<ProductLine> ofChain(String chainCode) {
        return list("chainCode = ?1 order by productLineCode", chainCode);
    }
}
