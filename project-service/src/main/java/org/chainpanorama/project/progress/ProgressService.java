package org.chainpanorama.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.project.registry.ProjectService;

/** Keeps milestones, approvals and monthly investments. Every write locks the project first, so that none races a transition. */
@ApplicationScoped
public class ProgressService {

    private final ProgressRepository progress;
    private final ProjectService projects;
    private final Preconditions preconditions;
    private final Transactions transactions;
    private final ChangeFeed feed;
    private final WorkCalendar calendar;
    private final Caller caller;

    ProgressService(
            ProgressRepository progress,
            ProjectService projects,
            Preconditions preconditions,
            Transactions transactions,
            ChangeFeed feed,
            WorkCalendar calendar,
            Caller caller) {
        this.caller = caller;
        this.progress = progress;
        this.projects = projects;
        this.preconditions = preconditions;
        this.transactions = transactions;
        this.feed = feed;
        this.calendar = calendar;
    }

    @Transactional
    Items<MilestoneView> milestones(String projectCode) {
        projects.require(projectCode);
        return new Items<>(progress.milestones(projectCode).stream()
                .sorted(Comparator.comparing(milestone -> milestone.type))
                .map(milestone -> MilestoneView.of(milestone, reader()))
                .toList());
    }

    Written<MilestoneView> put(String projectCode, MilestoneType type, MilestoneRegistration registration) {
        return transactions.call(() -> {
            projects.requireForWriting(projectCode);
            Milestone known = progress.milestone(projectCode, type);
            boolean first = known == null || !known.registered;
            preconditions.check(first ? null : known.version);
            List<InputError> faults = MilestoneRules.faults(type, registration, progress.milestones(projectCode));
            refuse(faults);
            Milestone milestone = known == null ? new Milestone(projectCode, type) : known;
            milestone.take(registration);
            return new Written<>(keep(milestone), first);
        });
    }

    private MilestoneView keep(Milestone milestone) {
        progress.persist(milestone);
        progress.flush();
        feed.record(
                projects.seenBy(milestone.projectCode),
                "project.milestone-changed",
                milestone.projectCode,
                MilestoneView.of(milestone, Reader.PUBLIC));
        return MilestoneView.of(milestone, reader());
    }

    @Transactional
    Items<ApprovalView> approvals(String projectCode) {
        projects.require(projectCode);
        return new Items<>(progress.approvals(projectCode).stream()
                .sorted(Comparator.comparing(approval -> approval.type))
                .map(approval -> ApprovalView.of(approval, calendar, reader()))
                .toList());
    }

    Written<ApprovalView> put(String projectCode, ApprovalType type, ApprovalRegistration registration) {
        return transactions.call(() -> {
            projects.requireForWriting(projectCode);
            Approval known = progress.approval(projectCode, type);
            preconditions.check(known == null ? null : known.version);
            LocalDate accepted = registration.acceptedOn();
            if (accepted != null
                    && registration.issuedOn() != null
                    && registration.issuedOn().isBefore(accepted)) {
                refuse(List.of(InputError.body(
                        "/issuedOn", "before-acceptance", Text.of("不得早于受理日", "must not lie before acceptance"))));
            }
            Approval approval = known == null ? new Approval(projectCode, type) : known;
            approval.take(registration);
            progress.persist(approval);
            progress.flush();
            feed.record(
                    projects.seenBy(projectCode),
                    "project.approval-changed",
                    projectCode,
                    ApprovalView.of(approval, calendar, Reader.PUBLIC));
            return new Written<>(ApprovalView.of(approval, calendar, reader()), known == null);
        });
    }

    @Transactional
    Items<InvestmentView> investments(String projectCode) {
        Confidentiality level = projects.confidentiality(projectCode);
        return new Items<>(progress.investments(projectCode).stream()
                .map(investment -> InvestmentView.of(investment, level, reader()))
                .toList());
    }

    Written<InvestmentView> put(String projectCode, YearMonth month, InvestmentRegistration registration) {
        return transactions.call(() -> {
            projects.requireForWriting(projectCode);
            MonthlyInvestment known = progress.investment(projectCode, month);
            preconditions.check(known == null ? null : known.version);
            MonthlyInvestment investment = known == null ? new MonthlyInvestment(projectCode, month) : known;
            investment.take(registration);
            progress.persist(investment);
            progress.flush();
            Confidentiality level = projects.confidentiality(projectCode);
            feed.record(
                    projects.seenBy(projectCode),
                    "project.investment-changed",
                    projectCode,
                    InvestmentView.of(investment, level, Reader.PUBLIC));
            return new Written<>(InvestmentView.of(investment, level, reader()), known == null);
        });
    }

    @Transactional
    TimelineView timeline(String projectCode) {
        projects.require(projectCode);
        return Timeline.of(progress.milestones(projectCode), progress.approvals(projectCode), reader());
    }

    /** Approvals of these types issued in that span, or undated with a claimed duration. */
    @Transactional
    public List<ApprovalView> approvals(List<ApprovalType> types, LocalDate from, LocalDate to) {
        return progress.approvals(types, from, to).stream()
                .map(approval -> ApprovalView.of(approval, calendar, reader()))
                .toList();
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.PROJECT);
    }

    private static void refuse(List<InputError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.RULE_VIOLATED, Text.of("登记不合规则", "the record breaks a rule"))
                    .with(faults);
        }
    }
}
