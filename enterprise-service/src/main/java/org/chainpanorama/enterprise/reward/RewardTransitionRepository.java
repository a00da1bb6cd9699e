package org.chainpanorama.enterprise.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RewardTransitionRepository implements PanacheRepositoryBase<RewardTransition, Long> {

    List<RewardTransition> of(long applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
