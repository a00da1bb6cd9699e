package org.chainpanorama.project.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.project.registry.Stage;

/** Reads who referred whom. */
@ApplicationScoped
class ReferralRepository {

    /** The casts keep a CHAR(18) column from being read as a single character. */
    private static final String LIVE = """
            select p.project_code, p.name, t.to_stage, cast(p.investor_credit_code as char), p.referrer_project_code,
                   cast(p.referrer_credit_code as char)
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
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
