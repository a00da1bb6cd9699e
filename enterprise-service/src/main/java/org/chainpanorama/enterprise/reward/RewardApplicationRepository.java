package org.chainpanorama.enterprise.reward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.chassis.text.Text;

@ApplicationScoped
class RewardApplicationRepository implements PanacheRepositoryBase<RewardApplication, Long> {

    private static final Keyset<RewardApplication> KEYSET =
            Keyset.of(RewardApplication.class, "applicationId", "requestedYuan").naming("id", "applicationId");

    Page<RewardApplication> page(
            String policyCode, String creditCode, List<RewardState> states, Integer year, PageQuery query) {
        Where where = new Where()
                .equal("policyCode", policyCode)
                .equal("creditCode", creditCode)
                .in("state", states)
                .equal("applicationYear", year);
        return KEYSET.page(getEntityManager(), where, query);
    }

    RewardApplication require(long id) {
        return findByIdOptional(id).orElseThrow(() -> none(id));
    }

    /** The policy of an application, without reading the application itself: it is read only after the policy is locked. */
    String policyOf(long id) {
        return getEntityManager()
                .createQuery("select a.policyCode from RewardApplication a where a.applicationId = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> none(id));
    }

    private static Problem none(long id) {
        return Problem.notFound(Text.of("奖励申请 " + id, "reward application " + id));
    }
}
