package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class TierRuleRepository implements PanacheRepositoryBase<TierRule, Integer> {

    private static final String TIER = "case when latest_revenue_yuan >= r.head_goose_from_yuan then 'HEAD_GOOSE'"
            + " when latest_revenue_yuan >= r.strong_goose_from_yuan then 'STRONG_GOOSE'"
            + " when latest_revenue_yuan is not null then 'FLEDGLING' end";

    TierRule rule() {
        return findById(TierRule.THE_ONE);
    }

    /** The rule as it stays until the transaction ends: whoever changes it waits for those who go by it. */
    TierRule ruleToGoBy() {
        return findById(TierRule.THE_ONE, LockModeType.PESSIMISTIC_READ);
    }

    /** The rule for its one changer, who waits for those who go by it. */
    TierRule ruleToChange() {
        return findById(TierRule.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives every enterprise without an override the tier of the written rule, and says how many it moved. */
    int reclassify() {
        return getEntityManager()
                .createNativeQuery(
                        "update enterprise join tier_rule r on r.id = " + TierRule.THE_ONE + " set tier = " + TIER
                                + ", enterprise.version = enterprise.version + 1"
                                + " where tier_override is null and not (tier <=> " + TIER + ")")
                .executeUpdate();
    }
}
