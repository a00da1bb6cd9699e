package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    ParcelHoldingService(
            ParcelService service, ParcelRepository parcels, Preconditions preconditions, ChangeFeed feed) {
        this.service = service;
        this.parcels = parcels;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    ParcelUsersView users(String parcelCode) {
        return ParcelUsersView.of(service.require(parcelCode));
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
        ParcelUsersView view = ParcelUsersView.of(parcel);
        feed.record(SeenBy.zones(parcel.zone), "parcel.users-changed", parcelCode, view);
        return view;
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

    private Parcel writable(String parcelCode) {
        Parcel parcel = service.require(parcelCode);
        preconditions.check(parcel.version);
        return parcel;
    }
}
