package org.chainpanorama.project.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.project.registry.Stage;

/** Reads who referred whom. */
@ApplicationScoped
class ReferralRepository {

    private static final String LIVE = """
            select p.project_code, p.name, t.to_stage, p.investor_credit_code, p.referrer_project_code, p.referrer_credit_code
              from project p
              join stage_transition t on t.project_code = p.project_code
               and t.counts_from <= :asOf and t.counts_until > :asOf and t.to_stage <> 'TERMINATED'
             where (:zone is null or p.zone = :zone)
             order by p.project_code
            """;

    private final EntityManager entities;

    ReferralRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The projects live on a day, with who invests and who referred them. */
    List<Referral> live(LocalDate asOf, String zone) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(LIVE, Object[].class)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
        return rows.stream()
                .map(row -> new Referral(
                        (String) row[0],
                        (String) row[1],
                        Stage.valueOf((String) row[2]),
                        text(row[3]),
                        text(row[4]),
                        text(row[5])))
                .toList();
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }
}
