package org.chainpanorama.land.hold;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.land.carrier.CarrierFloorService;
import org.chainpanorama.land.parcel.ParcelService;

/** Holds 预留 by which projects reserve sites. Two that race for one site are told apart by its locked row. */
@ApplicationScoped
class SiteHoldService {

    private static final int EXPIRE_AT_ONCE = 500;

    private final SiteHoldRepository holds;
    private final ParcelService parcels;
    private final CarrierFloorService floor;
    private final ChangeFeed feed;

    SiteHoldService(SiteHoldRepository holds, ParcelService parcels, CarrierFloorService floor, ChangeFeed feed) {
        this.holds = holds;
        this.parcels = parcels;
        this.floor = floor;
        this.feed = feed;
    }

    @Transactional
    Page<SiteHoldView> list(SiteHoldFilter filter, PageQuery query) {
        Instant now = now();
        return holds.page(filter, query, now).map(hold -> SiteHoldView.of(hold, now));
    }

    @Transactional
    SiteHoldView get(String id) {
        return SiteHoldView.of(require(id), now());
    }

    @Transactional
    SiteHoldView hold(SiteHoldRegistration registration) {
        Instant now = now();
        SiteHold wanted = new SiteHold(registration, now);
        lockSite(registration);
        SiteHold present = holds.live(wanted.liveSite);
        if (present != null && !expire(present, now)) throw taken(present);
        holds.persist(wanted);
        return announce("site-hold.held", wanted, now);
    }

    @Transactional
    SiteHoldView confirm(String id) {
        Instant now = now();
        SiteHold hold = lock(id);
        hold.confirm(now);
        return announce("site-hold.confirmed", hold, now);
    }

    @Transactional
    SiteHoldView release(String id) {
        Instant now = now();
        SiteHold hold = lock(id);
        hold.release(now);
        return announce("site-hold.released", hold, now);
    }

    /** Ends holds whose time is over, so that the feed tells it. Answers do not wait for this: they go by the time. */
    @Scheduled(every = "{zone.holds.expire-every}", delayed = "10s")
    @Transactional
    void expireOver() {
        Instant now = now();
        holds.over(now, EXPIRE_AT_ONCE).forEach(hold -> expire(hold, now));
    }

    private boolean expire(SiteHold hold, Instant now) {
        if (!hold.expire(now)) return false;
        announce("site-hold.expired", hold, now);
        return true;
    }

    private void lockSite(SiteHoldRegistration registration) {
        switch (registration.siteType()) {
            case PARCEL -> parcels.lockLive(registration.parcelCode(), "/parcelCode");
            case UNIT -> floor.requireUnit(registration.carrierCode(), registration.unitCode(), "/unitCode");
        }
    }

    private SiteHoldView announce(String change, SiteHold hold, Instant now) {
        holds.flush();
        SiteHoldView view = SiteHoldView.of(hold, now);
        feed.record(seenBy(hold), change, hold.id, view);
        return view;
    }

    private SeenBy seenBy(SiteHold hold) {
        return hold.siteType == SiteType.PARCEL ? parcels.seenBy(hold.parcelCode) : floor.seenBy(hold.carrierCode);
    }

    private SiteHold lock(String id) {
        SiteHold hold = holds.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return known(hold, id);
    }

    private SiteHold require(String id) {
        return known(holds.findById(id), id);
    }

    private static SiteHold known(SiteHold hold, String id) {
        if (hold == null)
            throw Problem.notFound(Text.of("预留 %s", "site hold %s").with(id));
        return hold;
    }

    private static Problem taken(SiteHold present) {
        return Problem.of(
                        ProblemType.CAPACITY_EXCEEDED, Text.of("该用地已为另一项目预留", "The site is held for a project already"))
                .with("heldUntil", present.state == HoldState.CONFIRMED ? null : present.expiresAt.toString());
    }

    /** Microseconds: what the database keeps. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
