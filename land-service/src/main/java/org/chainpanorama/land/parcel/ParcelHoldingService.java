package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.write.Preconditions;

/** Who uses a parcel and who holds rights on it. Both belong to the parcel and share its version. */
@ApplicationScoped
class ParcelHoldingService {

    private final ParcelService service;
    private final ParcelRepository parcels;
    private final Preconditions preconditions;
    private final ChangeFeed feed;
    private final Caller caller;

    ParcelHoldingService(
            ParcelService service,
            ParcelRepository parcels,
            Preconditions preconditions,
            ChangeFeed feed,
            Caller caller) {
        this.caller = caller;
        this.service = service;
        this.parcels = parcels;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    ParcelUsersView users(String parcelCode) {
        return ParcelUsersView.of(service.require(parcelCode), reader());
    }

    @Transactional
    ParcelRightsView rights(String parcelCode) {
        return ParcelRightsView.of(service.require(parcelCode));
    }

    @Transactional
    ParcelUsersView replaceUsers(String parcelCode, ParcelUsersChange change) {
        Parcel parcel = writable(parcelCode);
        parcel.useBy(change.items(), "/items");
        parcels.flush();
        feed.record(
                SeenBy.zones(parcel.zone),
                "parcel.users-changed",
                parcelCode,
                ParcelUsersView.of(parcel, Reader.PUBLIC));
        return ParcelUsersView.of(parcel, reader());
    }

    @Transactional
    ParcelRightsView replaceRights(String parcelCode, ParcelRightsChange change) {
        Parcel parcel = writable(parcelCode);
        parcel.replaceRights(change.items());
        parcels.flush();
        ParcelRightsView view = ParcelRightsView.of(parcel);
        feed.record(SeenBy.zones(parcel.zone), "parcel.rights-changed", parcelCode, view);
        return view;
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.LAND);
    }

    private Parcel writable(String parcelCode) {
        Parcel parcel = service.require(parcelCode);
        preconditions.check(parcel.version);
        return parcel;
    }
}
