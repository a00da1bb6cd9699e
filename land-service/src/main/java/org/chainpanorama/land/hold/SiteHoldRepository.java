package org.chainpanorama.land.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

@ApplicationScoped
class SiteHoldRepository implements PanacheRepositoryBase<SiteHold, String> {

    private static final Keyset<SiteHold> KEYSET = Keyset.of(SiteHold.class, "id", "createdAt");

    Page<SiteHold> page(SiteHoldFilter filter, PageQuery query, Instant now) {
        Where where = new Where()
                .equal("projectCode", filter.project)
                .equal("parcelCode", filter.parcel)
                .equal("carrierCode", filter.carrier)
                .equal("unitCode", filter.unit);
        if (filter.state != null && !filter.state.isEmpty()) narrow(where, filter.state, now);
        return KEYSET.page(getEntityManager(), where, query);
    }

    /** A hold that is over is EXPIRED, whether or not the job has noticed. */
    private static void narrow(Where where, List<HoldState> states, Instant now) {
        List<HoldState> plain = new ArrayList<>(states);
        boolean held = plain.remove(HoldState.HELD);
        boolean expired = plain.contains(HoldState.EXPIRED);
        if (held && expired) {
            plain.add(HoldState.HELD);
            where.in("state", plain);
        } else if (held || expired) {
            String over = "(e.state = HELD and e.expiresAt " + (held ? ">" : "<=") + " :now)";
            where.and(plain.isEmpty() ? over : "e.state in " + literals(plain) + " or " + over, "now", now);
        } else {
            where.in("state", plain);
        }
    }

    private static String literals(List<HoldState> states) {
        return "(" + String.join(", ", states.stream().map(HoldState::name).toList()) + ")";
    }

    /** The live hold of a site; null for none. */
    SiteHold live(String site) {
        return find("liveSite", site).firstResult();
    }

    List<SiteHold> over(Instant now, int most) {
        return find("state = ?1 and expiresAt <= ?2", HoldState.HELD, now)
                .page(0, most)
                .list();
    }
}
