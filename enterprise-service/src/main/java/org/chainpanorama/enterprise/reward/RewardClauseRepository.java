package org.chainpanorama.enterprise.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class RewardClauseRepository implements PanacheRepositoryBase<RewardClause, RewardClause.Key> {

    List<RewardClause> of(String policyCode) {
        return list("policyCode = ?1 order by clauseCode", policyCode);
    }

    Map<String, List<RewardClause>> ofAll(Collection<String> policyCodes) {
        return list("policyCode in ?1 order by clauseCode", policyCodes).stream()
                .collect(Collectors.groupingBy(clause -> clause.policyCode));
    }
}
