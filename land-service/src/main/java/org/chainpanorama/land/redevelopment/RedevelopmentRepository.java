package org.chainpanorama.land.redevelopment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class RedevelopmentRepository implements PanacheRepositoryBase<Redevelopment, String> {

    private static final Keyset<Redevelopment> KEYSET = Keyset.of(Redevelopment.class, "id", "identifiedOn");

    Page<Redevelopment> page(RedevelopmentFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("parcelCode", filter.parcel)
                .in("mode", filter.mode)
                .in("state", filter.state)
                .equal("projectCode", filter.project)
                .atLeast("identifiedOn", filter.identifiedFrom)
                .atMost("identifiedOn", filter.identifiedTo)
                .atLeast("acceptedOn", filter.acceptedFrom)
                .atMost("acceptedOn", filter.acceptedTo);
        if (filter.block != null && !filter.block.isEmpty()) {
            where.and(
                    "e.parcelCode in (select p.parcelCode from Parcel p where p.blockCode in :blocks)",
                    "blocks",
                    filter.block);
        }
        return KEYSET.page(getEntityManager(), where, query);
    }

    int countOfParcel(String parcelCode) {
        return (int) count("parcelCode", parcelCode);
    }

    /** The parcel's redevelopment that was identified on that day; null for none. */
    Redevelopment ofDay(String parcelCode, LocalDate identifiedOn) {
        return find("parcelCode = ?1 and identifiedOn = ?2", parcelCode, identifiedOn)
                .firstResult();
    }

    /** Drops what was changed but not yet written. */
    void forget(Redevelopment redevelopment) {
        getEntityManager().detach(redevelopment);
    }
}
