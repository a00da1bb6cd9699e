package org.chainpanorama.enterprise.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.ZoneScope;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** Reward policies and their clauses. */
@ApplicationScoped
class RewardPolicyService {

    private final RewardPolicyRepository policies;
    private final RewardClauseRepository clauses;
    private final ChangeFeed changes;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final ZoneScope zones;

    RewardPolicyService(
            RewardPolicyRepository policies,
            RewardClauseRepository clauses,
            ChangeFeed changes,
            Preconditions preconditions,
            Transactions transactions,
            ZoneScope zones) {
        this.zones = zones;
        this.policies = policies;
        this.clauses = clauses;
        this.changes = changes;
        this.preconditions = preconditions;
        this.transactions = transactions;
    }

    Page<RewardPolicyView> page(String zone, PageQuery query) {
        Page<RewardPolicy> page = policies.page(zone, query);
        Map<String, List<RewardClause>> theirs = page.items().isEmpty()
                ? Map.of()
                : clauses.ofAll(
                        page.items().stream().map(policy -> policy.policyCode).toList());
        return page.map(policy -> RewardPolicyView.of(policy, theirs.getOrDefault(policy.policyCode, List.of())));
    }

    RewardPolicyView get(String policyCode) {
        return view(policies.require(policyCode));
    }

    Written<RewardPolicyView> put(String policyCode, RewardPolicyRegistration registration) {
        List<InputError> faults = registration.faults();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return transactions.call(() -> {
            RewardPolicy known = policies.findById(policyCode, LockModeType.PESSIMISTIC_WRITE);
            preconditions.check(known == null ? null : known.version);
            if (known != null) {
                zones.requireWritable(known.zoneCode); // One that all zones share is seen, but not taken over.
            }
            RewardPolicy policy = known == null ? new RewardPolicy(policyCode) : known;
            policy.register(registration);
            if (policy.balanceYuan().signum() < 0) {
                throw Problem.of(
                        ProblemType.RULE_VIOLATED, Text.of("资金总额低于已批准金额", "The pot is smaller than what is approved"));
            }
            policies.persist(policy);
            policies.flush();
            changes.record(
                    seenBy(policy),
                    known == null ? "reward-policy.registered" : "reward-policy.changed",
                    policyCode,
                    view(policy));
            return new Written<>(view(policy), known == null);
        });
    }

    Written<RewardClauseView> putClause(String policyCode, String clauseCode, RewardClauseRegistration registration) {
        return transactions.call(() -> {
            RewardPolicy policy = policies.lock(policyCode);
            zones.requireWritable(policy.zoneCode);
            RewardClause.Key key = new RewardClause.Key(policyCode, clauseCode);
            RewardClause known = clauses.findById(key);
            preconditions.check(known == null ? null : known.version);
            RewardClause clause = known == null ? new RewardClause(key) : known;
            clause.register(registration);
            clauses.persist(clause);
            clauses.flush();
            RewardClauseView view = RewardClauseView.of(clause);
            changes.record(seenBy(policy), "reward-clause.registered", policyCode + "/" + clauseCode, view);
            return new Written<>(view, known == null);
        });
    }

    private static SeenBy seenBy(RewardPolicy policy) {
        return policy.zoneCode == null ? SeenBy.everyone() : SeenBy.zones(policy.zoneCode);
    }

    private RewardPolicyView view(RewardPolicy policy) {
        return RewardPolicyView.of(policy, clauses.of(policy.policyCode));
    }
}
