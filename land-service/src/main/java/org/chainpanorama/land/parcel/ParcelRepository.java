package org.chainpanorama.land.parcel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.land.geometry.BoundingBox;
import org.chainpanorama.land.geometry.SearchArea;

@ApplicationScoped
class ParcelRepository implements PanacheRepositoryBase<Parcel, String> {

    private static final Keyset<Parcel> KEYSET = Keyset.of(Parcel.class, "parcelCode", "areaSquareMetres");

    Page<Parcel> page(ParcelFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("zone", filter.zone)
                .in("blockCode", filter.block)
                .in("status", filter.status)
                .in("landUse", filter.use)
                .in("grade", filter.grade)
                .equal("idle", filter.idle)
                .equal("lowEfficiency", filter.lowEfficiency)
                .atLeast("plotRatio", filter.plotRatioMin)
                .atMost("plotRatio", filter.plotRatioMax)
                .atLeast("areaSquareMetres", filter.areaSquareMetresMin)
                .atMost("areaSquareMetres", filter.areaSquareMetresMax);
        narrowByOthers(where, filter);
        BoundingBox box = BoundingBox.of(filter.bbox, false);
        if (box != null) box.narrow(where, "boundary");
        return KEYSET.page(getEntityManager(), where, query);
    }

    private static void narrowByOthers(Where where, ParcelFilter filter) {
        if (filter.q != null) {
            where.and(
                    "(e.parcelCode like :q escape '!' or e.name like :q escape '!' or e.location like :q escape '!')",
                    "q",
                    '%' + filter.q.replaceAll("([!%_])", "!$1") + '%');
        }
        if (filter.user != null)
            where.and("exists (select 1 from e.users u where u.creditCode = :user)", "user", filter.user);
        if (filter.chain != null) {
            where.and("exists (select 1 from e.chainNodes c where c.chainCode = :chain)", "chain", filter.chain);
        }
        if (filter.node != null) {
            where.and("exists (select 1 from e.chainNodes n where n.nodeCode = :node)", "node", filter.node);
        }
        if (filter.redevelopmentState != null && !filter.redevelopmentState.isEmpty()) {
            where.and(
                    "e.parcelCode in (select r.parcelCode from Redevelopment r where r.state in :states)",
                    "states",
                    filter.redevelopmentState);
        }
        if (filter.mode != null && !filter.mode.isEmpty()) {
            where.and(
                    "e.parcelCode in (select r.parcelCode from Redevelopment r where r.mode in :modes)",
                    "modes",
                    filter.mode);
        }
    }

    /** Parcels whose box touches that of the area; the outline still has to be looked at. */
    Page<Parcel> near(SearchArea area, PageQuery query) {
        Where live = new Where().equal("status", ParcelStatus.LIVE);
        return KEYSET.page(getEntityManager(), area.narrow(live, "boundary"), query);
    }

    /** The parcel, with its row locked until the transaction ends; null for none. */
    Parcel lock(String parcelCode) {
        return findById(parcelCode, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<String, Parcel> byCode(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return list("parcelCode in ?1", codes).stream()
                .collect(Collectors.toMap(parcel -> parcel.parcelCode, parcel -> parcel));
    }

    /** The parcels, their rows locked in key order until the transaction ends. */
    Map<String, Parcel> locked(Collection<String> codes) {
        return find("parcelCode in ?1 order by parcelCode", codes).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(parcel -> parcel.parcelCode, parcel -> parcel));
    }

    Map<String, BigDecimal> areas(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select p.parcelCode, p.areaSquareMetres from Parcel p where p.parcelCode in :codes",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (BigDecimal) row[1]));
    }

    boolean hasLiveRedevelopment(String parcelCode) {
        return exists("select 1 from Redevelopment r where r.liveParcel = :code", parcelCode);
    }

    boolean hasLiveHold(String parcelCode) {
        return exists("select 1 from SiteHold h where h.parcelCode = :code and h.liveSite is not null", parcelCode);
    }

    boolean hasLineage(String parcelCode) {
        return exists("select 1 from ParcelLineage l where l.childCode = :code or l.parentCode = :code", parcelCode);
    }

    private boolean exists(String query, String parcelCode) {
        return !getEntityManager()
                .createQuery(query, Integer.class)
                .setParameter("code", parcelCode)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
