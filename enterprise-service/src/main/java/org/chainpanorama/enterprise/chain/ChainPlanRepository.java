package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ChainPlanRepository implements PanacheRepositoryBase<ChainPlan, ChainPlan.Key> {
    List<ChainPlan> ofChain(String chainCode) {
        return list("chainCode = ?1 order by planCode", chainCode);
    }
}
