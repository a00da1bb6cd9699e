package org.chainpanorama.project.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.project.registry.Stage;

/** Adds up the projects of a chain in the database: one row a node and stage, whatever the number of projects. */
@ApplicationScoped
class ChainSummaryRepository {

    /** The stage as of a day is the one move whose span holds the day. */
    private static final String LIVE_ON_CHAIN = """
             from project_node n
             join stage_transition t on t.project_code = n.project_code
              and t.counts_from <= :asOf and t.counts_until > :asOf and t.to_stage <> 'TERMINATED'
             join project p on p.project_code = n.project_code
            where n.chain_code = :chain and (:zone is null or p.zone = :zone)
            """;

    private static final String BY_NODE =
            """
            select n.node_code, t.to_stage, count(*), sum(t.stage_rank >= 2), sum(n.primary_node),
                   sum(case when n.primary_node then p.total_investment_yuan end),
                   sum(case when n.primary_node then p.planned_output_yuan end),
                   sum(n.primary_node and p.confidentiality not in (:visible)
                       and coalesce(p.total_investment_yuan, p.planned_output_yuan) is not null)
            """ + LIVE_ON_CHAIN + " group by n.node_code, t.to_stage order by n.node_code";

    private static final String IN_TOTAL = """
            select '', t.to_stage, count(distinct n.project_code),
                   count(distinct case when t.stage_rank >= 2 then n.project_code end), sum(n.primary_node),
                   sum(case when n.primary_node then p.total_investment_yuan end),
                   sum(case when n.primary_node then p.planned_output_yuan end),
                   sum(n.primary_node and p.confidentiality not in (:visible)
                       and coalesce(p.total_investment_yuan, p.planned_output_yuan) is not null)
            """ + LIVE_ON_CHAIN + " group by t.to_stage";

    private static final String WITHOUT_INVESTMENT = "select count(distinct n.project_code) " + LIVE_ON_CHAIN
            + " and n.primary_node and p.total_investment_yuan is null";

    /**
     * The projects at one stage on one node.
     *
     * @param nodeCode empty for the chain as a whole
     * @param primaryCount projects whose primary node it is
     * @param hiddenCount of these, projects whose money the reader may not see
     * @param investmentYuan theirs; null where none states it
     */
    record Cell(
            String nodeCode,
            Stage stage,
            long projectCount,
            long landedCount,
            long primaryCount,
            BigDecimal investmentYuan,
            BigDecimal plannedOutputYuan,
            long hiddenCount) {

        private static Cell of(Object[] row) {
            return new Cell(
                    (String) row[0],
                    Stage.valueOf((String) row[1]),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue(),
                    ((Number) row[4]).longValue(),
                    (BigDecimal) row[5],
                    (BigDecimal) row[6],
                    ((Number) row[7]).longValue());
        }
    }

    private final EntityManager entities;

    ChainSummaryRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Cell> byNode(String chainCode, LocalDate asOf, String zone, Reader reader) {
        return cells(BY_NODE, chainCode, asOf, zone, reader);
    }

    List<Cell> inTotal(String chainCode, LocalDate asOf, String zone, Reader reader) {
        return cells(IN_TOTAL, chainCode, asOf, zone, reader);
    }

    long withoutInvestment(String chainCode, LocalDate asOf, String zone) {
        return ((Number) entities.createNativeQuery(WITHOUT_INVESTMENT)
                        .setParameter("chain", chainCode)
                        .setParameter("asOf", asOf)
                        .setParameter("zone", zone)
                        .getSingleResult())
                .longValue();
    }

    private List<Cell> cells(String sql, String chainCode, LocalDate asOf, String zone, Reader reader) {
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("chain", chainCode)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .setParameter(
                        "visible", reader.seenLevels().stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream().map(Cell::of).toList();
    }
}
