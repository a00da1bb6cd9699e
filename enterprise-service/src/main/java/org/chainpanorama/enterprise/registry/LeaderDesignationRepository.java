package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class LeaderDesignationRepository implements PanacheRepositoryBase<LeaderDesignation, LeaderDesignation.Key> {

    /** By chain and code; leaders are few, so a chain's are all listed. */
    List<LeaderDesignation> of(String chainCode, LocalDate asOf) {
        return list(
                "(?1 is null or chainCode = ?1) and (?2 is null or leaderFrom <= ?2 and (leaderTo is null or leaderTo >= ?2))"
                        + " order by chainCode, creditCode",
                chainCode,
                asOf);
    }
}
