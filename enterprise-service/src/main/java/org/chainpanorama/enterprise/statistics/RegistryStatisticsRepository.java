package org.chainpanorama.enterprise.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts over the registry that no rollup holds. */
@ApplicationScoped
class RegistryStatisticsRepository {

    private static final String THERE = " where e.left_on is null and (:zone is null or e.zone_code = :zone)";

    private final EntityManager entities;

    RegistryStatisticsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Tier (null where there is none), enterprises, overridden ones, latest revenue (null where none is known), hidden ones of it. */
    @SuppressWarnings("unchecked")
    List<Object[]> tiers(String zone) {
        return entities.createNativeQuery(
                        "select e.tier, count(*), sum(e.tier_override is not null), sum(e.latest_revenue_yuan),"
                                + " coalesce(sum(e.latest_confidentiality <> 'PUBLIC'), 0)"
                                + " from enterprise e" + THERE + " group by e.tier")
                .setParameter("zone", zone)
                .getResultList();
    }

    /** Enterprises, observed ones, then how many cover each of the five stages. */
    Object[] processCoverage(String zone) {
        return (Object[]) entities.createNativeQuery(
                        "select count(*), count(c.credit_code), coalesce(sum(c.design), 0), coalesce(sum(c.manufacturing), 0),"
                                + " coalesce(sum(c.procurement), 0), coalesce(sum(c.sales), 0), coalesce(sum(c.after_sales), 0)"
                                + " from enterprise e left join process_coverage c on c.credit_code = e.credit_code"
                                + THERE)
                .setParameter("zone", zone)
                .getSingleResult();
    }
}
