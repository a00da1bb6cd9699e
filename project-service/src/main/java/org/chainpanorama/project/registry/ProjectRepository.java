package org.chainpanorama.project.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

/** The projects in the database. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, String> {

    private static final Keyset<Project> BY_KEYSET =
            Keyset.of(Project.class, "projectCode", "name", "stageSince", "stageRank", "createdAt");

    Page<Project> page(Where where, PageQuery query) {
        return BY_KEYSET.page(getEntityManager(), where, query);
    }

    /** The project, kept from every other writer until the transaction ends. */
    Optional<Project> locked(String projectCode) {
        return findByIdOptional(projectCode, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<String, Project> byCode(Collection<String> codes) {
        return find("projectCode in ?1", codes).stream()
                .collect(Collectors.toMap(project -> project.projectCode, Function.identity()));
    }

    /**
     * The filter as conditions, without those that supervision answers.
     *
     * @param reader whoever bounds the investment finds only projects whose investment it sees
     */
    static Where where(ProjectFilter filter, Reader reader) {
        boolean bounded = filter.investmentYuanMin != null || filter.investmentYuanMax != null;
        reader.requireToCompare(Confidentiality.INTERNAL, "investmentYuanMin", filter.investmentYuanMin != null);
        reader.requireToCompare(Confidentiality.INTERNAL, "investmentYuanMax", filter.investmentYuanMax != null);
        Where where = new Where()
                .equal("zone", filter.zone)
                .in("stage", filter.stage)
                .equal("serviceTeamComplete", filter.serviceTeamComplete)
                .in("supplyMode", filter.supplyMode)
                .in("leadSource", filter.leadSource)
                .equal("strategicEmerging", filter.strategicEmerging)
                .atLeast("totalInvestmentYuan", filter.investmentYuanMin)
                .atMost("totalInvestmentYuan", filter.investmentYuanMax)
                .and("e.investorCreditCode = :investor or e.investorName = :investor", "investor", filter.investor)
                .and("e.name like :q escape '!' or e.investorName like :q escape '!'", "q", contains(filter.q))
                .and(
                        "exists (select 1 from StageTransition t where t.project = e and t.toStage = DECIDED"
                                + " and year(t.countsFrom) = :year)",
                        "year",
                        filter.year);
        if (bounded) {
            where.in("confidentiality", reader.seenLevels());
        }
        if (filter.stageAtLeast != null) {
            where.atLeast("stageRank", filter.stageAtLeast.rank()).and("e.stage <> TERMINATED");
        }
        return nodeConditions(where, filter);
    }

    private static Where nodeConditions(Where where, ProjectFilter filter) {
        List<String> nodes = filter.node == null || filter.node.isEmpty() ? null : filter.node;
        List<ProjectIntent> intents = filter.intent == null || filter.intent.isEmpty() ? null : filter.intent;
        // All three speak of the same node; each is left out where it is not asked for, so the parts are named first.
        String chain = filter.chain == null ? "" : " and n.chainCode = :chain";
        String node = nodes == null ? "" : " and n.nodeCode in (:nodes)";
        String exists = "exists (select 1 from e.nodes n where 1 = 1";
        return where.and(exists + chain + ")", "chain", filter.chain)
                .and(exists + chain + node + ")", "nodes", nodes)
                .and(exists + chain + node + " and n.intent in (:intents))", "intents", intents);
    }

    static Where only(Where where, Set<String> codes) {
        return codes.isEmpty() ? where.and("1 = 0") : where.in("projectCode", codes);
    }

    static Where without(Where where, Set<String> codes) {
        return codes.isEmpty() ? where : where.and("e.projectCode not in (:excluded)", "excluded", codes);
    }

    private static String contains(String text) {
        return text == null
                ? null
                : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
