package org.chainpanorama.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Milestones, approvals and monthly investments in the database. */
@ApplicationScoped
class ProgressRepository {

    private final EntityManager entities;

    ProgressRepository(EntityManager entities) {
        this.entities = entities;
    }

    Milestone milestone(String projectCode, MilestoneType type) {
        return entities.find(Milestone.class, Milestone.key(projectCode, type));
    }

    Approval approval(String projectCode, ApprovalType type) {
        return entities.find(Approval.class, Approval.key(projectCode, type));
    }

    MonthlyInvestment investment(String projectCode, YearMonth month) {
        return entities.find(MonthlyInvestment.class, MonthlyInvestment.key(projectCode, month));
    }

    List<Milestone> milestones(String projectCode) {
        return ofProject(Milestone.class, projectCode, "milestoneKey");
    }

    List<Approval> approvals(String projectCode) {
        return ofProject(Approval.class, projectCode, "approvalKey");
    }

    List<MonthlyInvestment> investments(String projectCode) {
        return ofProject(MonthlyInvestment.class, projectCode, "monthOn");
    }

    private <E> List<E> ofProject(Class<E> type, String projectCode, String order) {
        return entities.createQuery(
                        "from " + type.getName() + " e where e.projectCode = :code order by e." + order, type)
                .setParameter("code", projectCode)
                .getResultList();
    }

    /** Approvals issued in a span of days, or undated with a claimed duration; each bound may be null. */
    List<Approval> approvals(Collection<ApprovalType> types, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "from Approval a where a.type in (:types) and (a.issuedOn between :from and :to"
                                + " or a.issuedOn is null and a.claimedDuration.value is not null)"
                                + " order by a.approvalKey",
                        Approval.class)
                .setParameter("types", types)
                .setParameter("from", from == null ? LocalDate.of(1, 1, 1) : from)
                .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
                .getResultList();
    }

    void persist(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }
}
