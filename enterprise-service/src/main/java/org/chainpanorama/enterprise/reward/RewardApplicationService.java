package org.chainpanorama.enterprise.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.enterprise.registry.EnterpriseService;

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
    private final Caller caller;
    private final BusinessDay businessDay;

    RewardApplicationService(
            RewardApplicationRepository applications,
            RewardTransitionRepository transitions,
            RewardPolicyRepository policies,
            RewardClauseRepository clauses,
            EnterpriseService enterprises,
            ChangeFeed changes,
            Transactions transactions,
            Caller caller,
            BusinessDay businessDay) {
        this.applications = applications;
        this.transitions = transitions;
        this.policies = policies;
        this.clauses = clauses;
        this.enterprises = enterprises;
        this.changes = changes;
        this.transactions = transactions;
        this.caller = caller;
        this.businessDay = businessDay;
    }

    Page<RewardApplicationView> page(
            String policyCode, String creditCode, List<RewardState> states, Integer year, PageQuery query) {
        reader().requireToCompare(
                        RewardApplicationView.REQUESTED,
                        "sort",
                        query.sort != null && query.sort.contains("requestedYuan"));
        return applications.page(policyCode, creditCode, states, year, query).map(this::view);
    }

    RewardApplicationView get(long id) {
        return view(applications.require(id));
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
        RewardAttempt attempt = attempt(policies.require(application.policyCode), application, null);
        LocalDate today = businessDay.today();
        List<RewardTransitionsView.Allowed> allowed = attempt.next().stream()
                .map(target -> new RewardTransitionsView.Allowed(
                        Coded.of(target),
                        attempt.asking(new RewardMove(target, today, null, null, null))
                                .missing()))
                .toList();
        return new RewardTransitionsView(
                Coded.of(application.state),
                allowed,
                transitions.of(id).stream().map(RewardTransitionsView.Past::of).toList());
    }

    /** The policy's row is locked first: pot and caps hold however many approvals come at once. */
    RewardApplicationView move(long id, RewardMove move) {
        if (move.approvedYuan() != null && move.to() != RewardState.APPROVED) {
            throw Problem.invalid(List.of(InputError.body(
                    "/approvedYuan", "not-here", Text.of("只有批准时才有批准金额", "Only an approval has an amount"))));
        }
        return transactions.call(() -> {
            RewardPolicy policy = policies.lock(applications.policyOf(id));
            RewardApplication application = applications.findById(id, LockModeType.PESSIMISTIC_WRITE);
            requireMet(attempt(policy, application, move));
            BigDecimal amountYuan = settle(policy, application, move);
            transitions.persist(new RewardTransition(application, move, amountYuan, caller.client(), now()));
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

    /** A pot with too little left is told apart: nothing about the application is wrong, and it may fit later. */
    private static void requireMet(RewardAttempt attempt) {
        List<Guard<RewardAttempt>> unmet = attempt.unmet();
        if (unmet.isEmpty()) {
            return;
        }
        if (unmet.equals(List.of(RewardGuard.POT_SUFFICIENT))) {
            throw Problem.of(ProblemType.CAPACITY_EXCEEDED, RewardGuard.POT_SUFFICIENT.detail(attempt))
                    .with(Lifecycle.MEMBER, Lifecycle.views(unmet, attempt))
                    .with("balanceYuan", attempt.policy().balanceYuan());
        }
        throw RewardState.LIFECYCLE.refused(
                attempt.application().state, attempt.move().to(), unmet, attempt);
    }

    private RewardAttempt attempt(RewardPolicy policy, RewardApplication application, RewardMove move) {
        return new RewardAttempt(
                policy,
                requireClause(application.policyCode, application.clauseCode),
                application,
                enterprises.byCode(List.of(application.creditCode)).get(application.creditCode),
                move);
    }

    private RewardClause requireClause(String policyCode, String clauseCode) {
        return clauses.findByIdOptional(new RewardClause.Key(policyCode, clauseCode))
                .orElseThrow(() -> Problem.notFound(
                        Text.of("奖励条款 %s/%s", "reward clause %s/%s").with(policyCode, clauseCode)));
    }

    /** Tells the feed what all of its readers may see. */
    private RewardApplicationView recorded(RewardApplication application) {
        changes.record(
                enterprises.seenBy(application.creditCode),
                "reward-application.moved",
                String.valueOf(application.applicationId),
                RewardApplicationView.of(application, Reader.PUBLIC));
        return view(application);
    }

    private RewardApplicationView view(RewardApplication application) {
        return RewardApplicationView.of(application, reader());
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.ENTERPRISE);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
