package org.chainpanorama.project.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.project.registry.Stage;

/** Reads plans against what was reached, set-based. */
@ApplicationScoped
class SupervisionRepository {

    private static final Keyset<DueMilestone> MILESTONES = Keyset.of(DueMilestone.class, "milestoneKey", "plannedOn");
    private static final Keyset<WatchedProject> PROJECTS = Keyset.of(WatchedProject.class, "projectCode", "name");

    /** Under way on the day: neither suspended nor terminated. */
    private static final String UNDER_WAY = """
            exists (select 1 from StageTransition t where t.project.projectCode = e.projectCode
             and t.countsFrom <= :asOf and t.countsUntil > :asOf and t.toStage not in (SUSPENDED, TERMINATED))""";

    private static final String NOT_DONE = "e.done = false or e.actualOn > :asOf";

    private static final String STANDINGS = """
            select p.project_code, t.to_stage, coalesce(m.planned, 0), coalesce(m.due, 0), coalesce(m.reached, 0),
                   i.planned_yuan, coalesce(i.due_yuan, 0), coalesce(i.done_yuan, 0), s.started_on
              from project p
              join stage_transition t on t.project_code = p.project_code
               and t.counts_from <= :asOf and t.counts_until > :asOf
               and t.to_stage not in ('SUSPENDED', 'TERMINATED')
              left join (select project_code, count(*) planned, sum(planned_on <= :asOf) due,
                                sum(done and (actual_on is null or actual_on <= :asOf)) reached
                           from milestone where planned_on is not null group by project_code) m
                on m.project_code = p.project_code
              left join (select project_code, sum(planned_yuan) planned_yuan,
                                sum(case when last_day(month_on) <= :asOf then planned_yuan end) due_yuan,
                                sum(case when last_day(month_on) <= :asOf then actual_yuan end) done_yuan
                           from monthly_investment group by project_code) i
                on i.project_code = p.project_code
              left join (select project_code, max(effective_on) started_on
                           from stage_transition
                          where to_stage = 'STARTED' and from_stage = 'LANDED' and counts_from <= :asOf
                          group by project_code) s
                on s.project_code = p.project_code
            """;

    private final EntityManager entities;

    SupervisionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Milestones planned by a day and not reached as of another. */
    Page<DueMilestone> overdue(LocalDate asOf, LocalDate plannedUpTo, String projectCode, PageQuery query) {
        Where where = new Where()
                .and("e.plannedOn <= :plannedUpTo", "plannedUpTo", plannedUpTo)
                .and(NOT_DONE, "asOf", asOf)
                .and(UNDER_WAY)
                .equal("projectCode", projectCode);
        return MILESTONES.page(entities, where, query);
    }

    Set<String> overdueProjects(LocalDate asOf) {
        List<String> codes = entities.createQuery(
                        "select distinct e.projectCode from DueMilestone e where e.plannedOn < :asOf and (" + NOT_DONE
                                + ") and " + UNDER_WAY,
                        String.class)
                .setParameter("asOf", asOf)
                .getResultList();
        return Set.copyOf(codes);
    }

    /** Projects under way on the day; of these only the named ones unless that is null. */
    Page<WatchedProject> underWay(LocalDate asOf, String zone, Set<String> only, PageQuery query) {
        Where where = new Where().and(UNDER_WAY, "asOf", asOf).equal("zone", zone);
        if (only != null && only.isEmpty()) {
            where.and("1 = 0");
        }
        return PROJECTS.page(entities, where.in("projectCode", only), query);
    }

    /** How projects stand; all that are under way unless codes are named. */
    List<ProgressStanding> standings(LocalDate asOf, Collection<String> codes) {
        String sql = codes == null ? STANDINGS : STANDINGS + " where p.project_code in (:codes)";
        var query = entities.createNativeQuery(sql, Object[].class).setParameter("asOf", asOf);
        if (codes != null) {
            query.setParameter("codes", codes.isEmpty() ? Set.of("") : codes);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(SupervisionRepository::standing).collect(Collectors.toList());
    }

    private static ProgressStanding standing(Object[] row) {
        return new ProgressStanding(
                (String) row[0],
                Stage.valueOf((String) row[1]),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                row[8] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[8]);
    }
}
