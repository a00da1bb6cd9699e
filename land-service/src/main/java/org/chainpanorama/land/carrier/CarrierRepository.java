package org.chainpanorama.land.carrier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.land.geometry.BoundingBox;

@ApplicationScoped
class CarrierRepository implements PanacheRepositoryBase<Carrier, String> {

    private static final Keyset<Carrier> KEYSET = Keyset.of(Carrier.class, "carrierCode", "landSquareMetres");

    Page<Carrier> page(CarrierFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("zone", filter.zone)
                .in("kind", filter.kind)
                .in("blockCode", filter.block)
                .in("tenure", filter.tenure)
                .and("exists (select 1 from e.chainNodes c where c.chainCode = :chain)", "chain", filter.chain)
                .and("exists (select 1 from e.chainNodes n where n.nodeCode = :node)", "node", filter.node);
        if (filter.q != null) {
            where.and(
                    "(e.carrierCode like :q escape '!' or e.name like :q escape '!' or e.nameEn like :q escape '!')",
                    "q",
                    '%' + filter.q.replaceAll("([!%_])", "!$1") + '%');
        }
        BoundingBox box = BoundingBox.of(filter.bbox, false);
        if (box != null) box.narrow(where, "boundary");
        return KEYSET.page(getEntityManager(), where, query);
    }

    /** How the floor of each carrier is used on a day; one without units is left out. */
    Map<String, FloorUse> floorUse(Collection<String> carrierCodes, LocalDate day) {
        if (carrierCodes.isEmpty()) return Map.of();
        Map<String, BigDecimal> leased = new HashMap<>();
        sums(
                        "select l.key.carrierCode, sum(l.areaSquareMetres) from CarrierLease l where l.key.carrierCode in :codes"
                                + " and l.startsOn <= :day and (l.endsOn is null or l.endsOn >= :day) group by l.key.carrierCode",
                        carrierCodes,
                        day)
                .forEach(row -> leased.put((String) row[0], (BigDecimal) row[1]));
        Map<String, FloorUse> use = new HashMap<>();
        sums(
                        "select u.key.carrierCode, sum(u.floorSquareMetres) from CarrierUnit u where u.key.carrierCode in :codes"
                                + " group by u.key.carrierCode",
                        carrierCodes,
                        null)
                .forEach(row -> use.put(
                        (String) row[0],
                        new FloorUse((BigDecimal) row[1], leased.getOrDefault(row[0], FloorUse.NONE.leased()))));
        return use;
    }

    private List<Object[]> sums(String jpql, Collection<String> codes, LocalDate day) {
        var query = getEntityManager().createQuery(jpql, Object[].class).setParameter("codes", codes);
        if (day != null) query.setParameter("day", day);
        return query.getResultList();
    }
}
