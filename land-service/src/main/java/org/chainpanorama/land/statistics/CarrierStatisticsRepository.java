package org.chainpanorama.land.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.land.carrier.CarrierKind;

/** Reads carriers with their floor as of a day; a zone has tens of them. */
@ApplicationScoped
class CarrierStatisticsRepository {

    private static final String ROWS = """
            select c.carrier_code, c.kind, c.possible_same_as, c.land_square_metres, c.leasable_floor_square_metres,
                   coalesce(u.units, 0), coalesce(u.floor, 0), coalesce(l.leased, 0)
            from carrier c
            left join (select carrier_code, count(*) as units, sum(floor_square_metres) as floor
                       from carrier_unit group by carrier_code) u on u.carrier_code = c.carrier_code
            left join (select carrier_code, sum(area_square_metres) as leased from carrier_lease
                       where starts_on <= :asOf and (ends_on is null or ends_on >= :asOf)
                       group by carrier_code) l on l.carrier_code = c.carrier_code
            where (:zone is null or c.zone = :zone)
            order by c.carrier_code
            """;

    private final EntityManager entities;

    CarrierStatisticsRepository(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<CarrierRow> carriers(String zone, LocalDate asOf) {
        List<Object[]> rows = entities.createNativeQuery(ROWS)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
        return rows.stream()
                .map(row -> new CarrierRow(
                        (String) row[0],
                        CarrierKind.valueOf((String) row[1]),
                        (String) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        ((Number) row[5]).longValue(),
                        (BigDecimal) row[6],
                        (BigDecimal) row[7]))
                .toList();
    }
}
