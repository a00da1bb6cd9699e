package org.chainpanorama.land.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums over accepted redevelopments as of a day. A parcel that was redeveloped twice counts once, with the later one. */
@ApplicationScoped
class RedevelopmentStatisticsRepository {

    /** 20 decimals before the division, 24 after it: a mean of them is exact to the four that are shown. */
    private static final String SUMS = """
            select %s as code, count(*), sum(p.area_square_metres),
                   count(r.floor_before_square_metres), sum(r.floor_before_square_metres),
                   sum(if(r.floor_before_square_metres is null, null, p.area_square_metres)),
                   sum(cast(r.floor_before_square_metres as decimal(40, 20)) / p.area_square_metres),
                   count(r.floor_after_square_metres), sum(r.floor_after_square_metres),
                   sum(if(r.floor_after_square_metres is null, null, p.area_square_metres)),
                   sum(cast(r.floor_after_square_metres as decimal(40, 20)) / p.area_square_metres),
                   sum(r.floor_after_square_metres - r.floor_before_square_metres)
            """;

    private static final String ACCEPTED = """
            from redevelopment r join parcel p on p.parcel_code = r.parcel_code
            where r.state = 'ACCEPTED' and r.accepted_on <= :asOf
              and (:zone is null or p.zone = :zone)
              and not exists (select 1 from redevelopment later
                              where later.parcel_code = r.parcel_code and later.state = 'ACCEPTED'
                                and later.accepted_on <= :asOf and later.accepted_on > r.accepted_on)
            """;

    private final EntityManager entities;

    RedevelopmentStatisticsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One sum for each group, in order of its code; without a grouping one for all. */
    @SuppressWarnings("unchecked")
    List<RedevelopmentSums> sums(Grouping grouping, LocalDate asOf, String zone) {
        String by = grouping == null ? "null" : grouping.column();
        List<Object[]> rows = entities.createNativeQuery(SUMS.formatted(by) + ACCEPTED + " group by code order by code")
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getResultList();
        return rows.stream().map(RedevelopmentStatisticsRepository::sums).toList();
    }

    /** How many modes the accepted redevelopments have. */
    int modes(LocalDate asOf, String zone) {
        Number modes = (Number) entities.createNativeQuery("select count(distinct r.mode) " + ACCEPTED)
                .setParameter("asOf", asOf)
                .setParameter("zone", zone)
                .getSingleResult();
        return modes.intValue();
    }

    @SuppressWarnings("unchecked")
    Map<String, String> blockNames() {
        List<Object[]> rows =
                entities.createNativeQuery("select block_code, name from block").getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static RedevelopmentSums sums(Object[] row) {
        return new RedevelopmentSums(
                row[0] == null ? null : row[0].toString(),
                count(row[1]),
                sum(row[2]),
                new RatioSums(count(row[3]), sum(row[4]), sum(row[5]), sum(row[6])),
                new RatioSums(count(row[7]), sum(row[8]), sum(row[9]), sum(row[10])),
                sum(row[11]));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static BigDecimal sum(Object value) {
        return value == null ? BigDecimal.ZERO : (BigDecimal) value;
    }
}
