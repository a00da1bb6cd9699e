package org.chainpanorama.project.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.project.progress.MilestoneType;
import org.chainpanorama.project.registry.Stage;

/** Adds up stages and milestones in the database. */
@ApplicationScoped
class StageStatisticsRepository {

    private static final String FUNNEL = """
            select t.to_stage, t.stage_rank, count(*)
              from (select project_code from stage_transition
                     where to_stage = 'DECIDED' and from_stage = 'LEAD'
                     group by project_code
                    having :cohort is null or year(min(counts_from)) = :cohort) d
              join stage_transition t on t.project_code = d.project_code
               and t.counts_from <= :asOf and t.counts_until > :asOf and t.stage_rank >= 1
              join project p on p.project_code = d.project_code
             where :zone is null or p.zone = :zone
             group by t.to_stage, t.stage_rank
            """;

    private static final String ON_TIME = """
            select m.type,
                   sum(m.done and m.actual_on <= m.planned_on),
                   sum(m.done and m.actual_on > m.planned_on and m.actual_on <= :asOf),
                   sum(not m.done or m.actual_on > :asOf and m.actual_on > m.planned_on),
                   sum(m.done and m.actual_on is null)
              from milestone m
              join project p on p.project_code = m.project_code
              join stage_transition t on t.project_code = m.project_code
               and t.counts_from <= :asOf and t.counts_until > :asOf
               and t.to_stage not in ('SUSPENDED', 'TERMINATED')
             where m.planned_on <= :asOf and (:zone is null or p.zone = :zone)
             group by m.type
            """;

    /** Projects of a cohort at one stage; the rank is that of the stage where a suspended or terminated one stopped. */
    record Reached(Stage stage, int rank, long projectCount) {}

    /** Milestones of one type by how they fared. */
    record Fared(MilestoneType type, long onTime, long late, long open, long undated) {}

    private final EntityManager entities;

    StageStatisticsRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Reached> funnel(Integer cohort, LocalDate asOf, String zone) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(FUNNEL, Object[].class)
                .setParameter("cohort", cohort)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
        return rows.stream()
                .map(row -> new Reached(Stage.valueOf((String) row[0]), ((Number) row[1]).intValue(), number(row[2])))
                .toList();
    }

    List<Fared> onTime(LocalDate asOf, String zone) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ON_TIME, Object[].class)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
        return rows.stream()
                .map(row -> new Fared(
                        MilestoneType.valueOf((String) row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4])))
                .toList();
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }
}
