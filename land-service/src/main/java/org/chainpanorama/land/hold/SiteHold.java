package org.chainpanorama.land.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.land.zone.LandRows;
import org.hibernate.annotations.Filter;

/** A project's hold 预留 on a site until a time. A site has one live hold: its row is locked first, and a unique key is the last word. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = LandRows.BY_SITE)
class SiteHold {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(180);

    @Id
    String id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    SiteType siteType;

    String parcelCode;
    String carrierCode;
    String unitCode;

    /** The site while this hold is live, then null. */
    String liveSite;

    String projectCode;

    @Enumerated(EnumType.STRING)
    HoldState state;

    String reason;
    Instant createdAt;
    Instant expiresAt;

    /** When it was confirmed, released or found expired. */
    Instant decidedAt;

    protected SiteHold() {}

    SiteHold(SiteHoldRegistration registration, Instant now) {
        requireSite(registration);
        id = UUID.randomUUID().toString();
        siteType = registration.siteType();
        parcelCode = registration.parcelCode();
        carrierCode = registration.carrierCode();
        unitCode = registration.unitCode();
        liveSite = site(registration);
        projectCode = registration.projectCode();
        state = HoldState.HELD;
        reason = registration.reason();
        createdAt = now;
        expiresAt = registration.expiresAt() == null ? now.plus(USUAL) : registration.expiresAt();
        requireTime(now);
    }

    /** The one name of a site, whatever its kind. */
    static String site(SiteHoldRegistration registration) {
        return registration.siteType() == SiteType.PARCEL
                ? registration.parcelCode()
                : registration.carrierCode() + "/" + registration.unitCode();
    }

    /** Makes it last beyond its time. Confirming twice is confirming once. */
    void confirm(Instant now) {
        if (state == HoldState.CONFIRMED) return;
        requireMove(HoldState.CONFIRMED, now);
        state = HoldState.CONFIRMED;
        decidedAt = now;
    }

    /** Gives the site free. Releasing twice is releasing once; one that expired is free already. */
    void release(Instant now) {
        if (state == HoldState.RELEASED) return;
        requireMove(HoldState.RELEASED, now);
        end(HoldState.RELEASED, now);
    }

    /** Ends it when its time is over; whether it did. */
    boolean expire(Instant now) {
        if (state != HoldState.HELD || stateAt(now) == HoldState.HELD) return false;
        end(HoldState.EXPIRED, now);
        return true;
    }

    /** Its state at an instant: a hold expires by its time, not by the job that notices. */
    HoldState stateAt(Instant now) {
        return state == HoldState.HELD && !now.isBefore(expiresAt) ? HoldState.EXPIRED : state;
    }

    private void end(HoldState how, Instant now) {
        state = how;
        decidedAt = now;
        liveSite = null;
    }

    private void requireMove(HoldState to, Instant now) {
        HoldState from = stateAt(now);
        if (HoldState.LIFECYCLE.find(from, to, null).isPresent()) return;
        throw HoldState.LIFECYCLE.refused(from, to, List.of(), null);
    }

    private void requireTime(Instant now) {
        if (expiresAt.isAfter(now) && !expiresAt.isAfter(now.plus(LONGEST))) return;
        throw refused("/expiresAt", "time", Text.of("须在未来 180 天以内", "must lie within the next 180 days"));
    }

    private static void requireSite(SiteHoldRegistration registration) {
        boolean parcel = registration.parcelCode() != null;
        boolean unit = registration.carrierCode() != null && registration.unitCode() != null;
        boolean anyOfUnit = registration.carrierCode() != null || registration.unitCode() != null;
        boolean fits = registration.siteType() == SiteType.PARCEL ? parcel && !anyOfUnit : unit && !parcel;
        if (fits) return;
        throw refused(
                "/siteType",
                "site",
                Text.of(
                        "宗地须填 parcelCode；单元须填 carrierCode 与 unitCode",
                        "a PARCEL has parcelCode alone, a UNIT has carrierCode and unitCode"));
    }

    private static Problem refused(String pointer, String code, Text message) {
        return Problem.of(ProblemType.RULE_VIOLATED, message).with(InputError.body(pointer, code, message));
    }
}
