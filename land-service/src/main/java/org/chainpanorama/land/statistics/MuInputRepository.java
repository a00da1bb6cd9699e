package org.chainpanorama.land.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The land that enterprises use, one page of credit codes at a time. */
@ApplicationScoped
class MuInputRepository {

    /** A lease stands for the share of the carrier's land that its floor has of all floor that can be let. */
    private static final String PAGE = """
            select t.credit_code, sum(t.parcel_land), sum(t.carrier_land), sum(t.parcels), sum(t.leases) from (
              select u.credit_code, u.used_square_metres as parcel_land, 0 as carrier_land, 1 as parcels, 0 as leases
              from parcel_user u join parcel p on p.parcel_code = u.parcel_code
              where u.credit_code > :after and u.used_from <= :asOf and (u.used_to is null or u.used_to >= :asOf)
                and (p.retired_on is null or p.retired_on > :asOf)
                and (:zone is null or p.zone = :zone)
              union all
              select l.tenant_credit_code, 0,
                     cast(l.area_square_metres as decimal(30, 10)) * c.land_square_metres
                         / coalesce(c.leasable_floor_square_metres, f.floor), 0, 1
              from carrier_lease l
              join carrier c on c.carrier_code = l.carrier_code
              join (select carrier_code, sum(floor_square_metres) as floor from carrier_unit group by carrier_code) f
                on f.carrier_code = l.carrier_code
              where l.tenant_credit_code > :after and l.starts_on <= :asOf and (l.ends_on is null or l.ends_on >= :asOf)
                and (:zone is null or c.zone = :zone)
            ) t group by t.credit_code order by t.credit_code limit :limit
            """;

    private final EntityManager entities;

    MuInputRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The next enterprises after a credit code, in its order; an empty one for the first. */
    @SuppressWarnings("unchecked")
    List<MuInputView> after(String creditCode, LocalDate asOf, String zone, int limit) {
        List<Object[]> rows = entities.createNativeQuery(PAGE)
                .setParameter("after", creditCode)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> MuInputView.of(
                        (String) row[0],
                        metres(row[1]),
                        metres(row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    private static BigDecimal metres(Object sum) {
        return ((BigDecimal) sum).setScale(2, RoundingMode.HALF_UP);
    }
}
