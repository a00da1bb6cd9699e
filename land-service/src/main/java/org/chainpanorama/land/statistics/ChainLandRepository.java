package org.chainpanorama.land.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of the land that serves a chain. */
@ApplicationScoped
class ChainLandRepository {

    private static final String STANDING =
            " (p.registered_on is null or p.registered_on <= :asOf) and (p.retired_on is null or p.retired_on > :asOf)"
                    + " and (:zone is null or p.zone = :zone) ";

    private static final String PARCELS_BY_NODE =
            "select n.node_code, count(*), sum(p.area_square_metres) from parcel_chain_node n"
                    + " join parcel p on p.parcel_code = n.parcel_code where n.chain_code = :chain and" + STANDING
                    + "group by n.node_code";

    private static final String PARCELS =
            "select '', count(*), sum(p.area_square_metres) from parcel p where" + STANDING
                    + "and p.parcel_code in (select n.parcel_code from parcel_chain_node n where n.chain_code = :chain)";

    /** Floor of units less what is leased. A carrier that may be another one with units is left out, or its floor might count twice. */
    private static final String VACANT = """
            from (select u.carrier_code,
                         sum(u.floor_square_metres) - coalesce(max(l.leased), 0) as vacant
                  from carrier_unit u
                  left join (select carrier_code, sum(area_square_metres) as leased from carrier_lease
                             where starts_on <= :asOf and (ends_on is null or ends_on >= :asOf)
                             group by carrier_code) l on l.carrier_code = u.carrier_code
                  group by u.carrier_code) v
            join carrier c on c.carrier_code = v.carrier_code
            """;

    private static final String NOT_TWICE =
            " not exists (select 1 from carrier_unit o where o.carrier_code = c.possible_same_as)"
                    + " and (:zone is null or c.zone = :zone) ";

    private static final String VACANT_BY_NODE = "select n.node_code, sum(v.vacant) " + VACANT
            + "join carrier_chain_node n on n.carrier_code = v.carrier_code where n.chain_code = :chain and" + NOT_TWICE
            + "group by n.node_code";

    private static final String VACANT_IN_ALL = "select '', sum(v.vacant) " + VACANT + "where" + NOT_TWICE
            + "and c.carrier_code in (select n.carrier_code from carrier_chain_node n where n.chain_code = :chain)";

    private final EntityManager entities;

    ChainLandRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By node code, in a zone or, for null, everywhere; only nodes that have something. */
    SortedMap<String, LandAmount> byNode(String chainCode, LocalDate asOf, String zone) {
        return amounts(rows(PARCELS_BY_NODE, chainCode, asOf, zone), rows(VACANT_BY_NODE, chainCode, asOf, zone));
    }

    /** Each parcel and carrier once. */
    LandAmount total(String chainCode, LocalDate asOf, String zone) {
        return amounts(rows(PARCELS, chainCode, asOf, zone), rows(VACANT_IN_ALL, chainCode, asOf, zone))
                .get("");
    }

    private static SortedMap<String, LandAmount> amounts(List<Object[]> parcels, List<Object[]> vacant) {
        SortedMap<String, LandAmount> amounts = new TreeMap<>();
        for (Object[] row : parcels) {
            BigDecimal land = row[2] == null ? LandAmount.NO_LAND : (BigDecimal) row[2];
            amounts.put((String) row[0], new LandAmount(((Number) row[1]).longValue(), land, null));
        }
        for (Object[] row : vacant) {
            LandAmount amount = amounts.getOrDefault(row[0], LandAmount.NONE);
            amounts.put((String) row[0], new LandAmount(amount.parcels(), amount.land(), (BigDecimal) row[1]));
        }
        return amounts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String chainCode, LocalDate asOf, String zone) {
        return entities.createNativeQuery(sql)
                .setParameter("chain", chainCode)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
    }
}
