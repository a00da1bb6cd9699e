package org.chainpanorama.enterprise.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.chassis.text.Text;

@ApplicationScoped
class RewardPolicyRepository implements PanacheRepositoryBase<RewardPolicy, String> {

    private static final Keyset<RewardPolicy> KEYSET = Keyset.of(RewardPolicy.class, "policyCode", "name");

    Page<RewardPolicy> page(String zone, PageQuery query) {
        return KEYSET.page(getEntityManager(), new Where().equal("zoneCode", zone), query);
    }

    RewardPolicy require(String policyCode) {
        return findByIdOptional(policyCode).orElseThrow(() -> none(policyCode));
    }

    /** The policy with its row locked, so that its pot holds against approvals at the same time. */
    RewardPolicy lock(String policyCode) {
        return findByIdOptional(policyCode, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> none(policyCode));
    }

    private static Problem none(String policyCode) {
        return Problem.notFound(Text.of("奖励办法 " + policyCode, "reward policy " + policyCode));
    }
}
