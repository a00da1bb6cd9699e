package org.chainpanorama.land.parcel;

import org.chainpanorama.land.geometry.Boundary;

/** Reads a stored parcel back as its registration, which a patch or an import row is applied to. */
final class ParcelRegistrations {

    private ParcelRegistrations() {}

    /** Without users and rights, so that a patch that does not name them leaves them. */
    static ParcelRegistration of(Parcel parcel) {
        return new ParcelRegistration(
                parcel.parcelCode,
                parcel.zone,
                parcel.name,
                parcel.location,
                parcel.blockCode,
                parcel.areaSquareMetres,
                parcel.landUse,
                parcel.grade,
                parcel.idle,
                parcel.lowEfficiency,
                NodeView.of(parcel.chainNodes).stream()
                        .map(node -> new NodeReference(node.chainCode(), node.nodeCode()))
                        .toList(),
                parcel.registeredOn,
                parcel.dataStatus,
                Boundary.toGeoJson(parcel.boundary),
                null,
                null);
    }
}
