package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HonourRepository implements PanacheRepositoryBase<Honour, Honour.Key> {
    List<Honour> ofChain(String chainCode) {
        return list("chainCode = ?1 order by honourYear, honourCode", chainCode);
    }
}
