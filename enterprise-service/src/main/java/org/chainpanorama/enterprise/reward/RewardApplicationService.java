package org.chainpanorama.enterprise.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.registry.EnterpriseService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Applications for rewards and their way from draft to payment. */
@ApplicationScoped
class RewardApplicationService {

    private final RewardApplicationRepository applications;
    private final RewardTransitionRepository transitions;
    private final RewardPolicyRepository policies;
    private final RewardClauseRepository clauses;
    private final EnterpriseService enterprises;
    private final ChangeFeed changes;
    private final Transactions transactions;
    private final ZoneId timeZone;

    RewardApplicationService(
            RewardApplicationRepository applications,
            RewardTransitionRepository transitions,
            RewardPolicyRepository policies,
            RewardClauseRepository clauses,
            EnterpriseService enterprises,
            ChangeFeed changes,
            Transactions transactions,
            @ConfigProperty(name = "zone.time-zone") ZoneId timeZone) {
        this.applications = applications;
        this.transitions = transitions;
        this.policies = policies;
        this.clauses = clauses;
        this.enterprises = enterprises;
        this.changes = changes;
        this.transactions = transactions;
        this.timeZone = timeZone;
    }

    Page<RewardApplicationView> page(
            String policyCode, String creditCode, List<RewardState> states, Integer year, PageQuery query) {
        return applications.page(policyCode, creditCode, states, year, query).map(RewardApplicationView::of);
    }

    RewardApplicationView get(long id) {
        return RewardApplicationView.of(applications.require(id));
    }

    RewardApplicationView apply(RewardApplicationRegistration registration) {
        return transactions.call(() -> {
            enterprises.requireRegistered(registration.creditCode());
            policies.require(registration.policyCode());
            requireClause(registration.policyCode(), registration.clauseCode());
            RewardApplication application = new RewardApplication(registration, now());
            applications.persist(application);
            applications.flush();
            return recorded(application);
        });
    }

    RewardTransitionsView transitions(long id) {
        RewardApplication application = applications.require(id);
        RewardGuards guards = guards(policies.require(application.policyCode), application);
        List<RewardTransitionsView.Allowed> allowed = application.state.next().stream()
                .map(target -> new RewardTransitionsView.Allowed(
                        Coded.of(target), guards.missing(target, LocalDate.now(timeZone), null)))
                .toList();
        return new RewardTransitionsView(
                Coded.of(application.state),
                allowed,
                transitions.of(id).stream().map(RewardTransitionsView.Past::of).toList());
    }

    /** The policy's row is locked first: pot and caps hold however many approvals come at once. */
    RewardApplicationView move(long id, RewardMove move) {
        return transactions.call(() -> {
            RewardPolicy policy = policies.lock(applications.policyOf(id));
            RewardApplication application = applications.findById(id, LockModeType.PESSIMISTIC_WRITE);
            requireAllowed(application, move);
            List<Text> missing = guards(policy, application).missing(move);
            if (!missing.isEmpty()) {
                throw illegal(application.state, move.to()).with("unmetGuards", missing);
            }
            BigDecimal amountYuan = settle(policy, application, move);
            transitions.persist(new RewardTransition(application, move, amountYuan, now()));
            application.moveTo(move.to(), amountYuan);
            applications.flush();
            return recorded(application);
        });
    }

    /** Moves the policy's money along; null where none moves. */
    private static BigDecimal settle(RewardPolicy policy, RewardApplication application, RewardMove move) {
        switch (move.to()) {
            case APPROVED -> {
                BigDecimal amountYuan = move.approvedYuan().setScale(2);
                policy.commit(amountYuan);
                return amountYuan;
            }
            case PAID -> policy.pay(application.approvedYuan);
            case RECOVERED -> policy.recover(application.approvedYuan);
            case DRAFT, SUBMITTED, ACCEPTED, REVIEWED, PUBLICISED, RETURNED, REJECTED, WITHDRAWN -> {
                return null;
            }
        }
        return application.approvedYuan;
    }

    private static void requireAllowed(RewardApplication application, RewardMove move) {
        Set<RewardState> next = application.state.next();
        if (!next.contains(move.to())) {
            throw illegal(application.state, move.to())
                    .with(
                            "unmetGuards",
                            List.of(Text.of(
                                    "当前状态只能变更为:" + next, "From here the application may only move to " + next)));
        }
    }

    private static Problem illegal(RewardState from, RewardState to) {
        return Problem.of(
                ProblemType.ILLEGAL_TRANSITION,
                Text.of("不能由 %s 变更为 %s", "It cannot move from %s to %s").with(from, to));
    }

    private RewardGuards guards(RewardPolicy policy, RewardApplication application) {
        return new RewardGuards(
                policy,
                requireClause(application.policyCode, application.clauseCode),
                application,
                enterprises.byCode(List.of(application.creditCode)).get(application.creditCode));
    }

    private RewardClause requireClause(String policyCode, String clauseCode) {
        return clauses.findByIdOptional(new RewardClause.Key(policyCode, clauseCode))
                .orElseThrow(() -> Problem.notFound(
                        Text.of("奖励条款 %s/%s", "reward clause %s/%s").with(policyCode, clauseCode)));
    }

    private RewardApplicationView recorded(RewardApplication application) {
        RewardApplicationView view = RewardApplicationView.of(application);
        changes.record("reward-application.moved", String.valueOf(application.applicationId), view);
        return view;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
