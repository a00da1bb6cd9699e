package org.chainpanorama.land.parcel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PlotRatioRepository implements PanacheRepositoryBase<PlotRatioObservation, PlotRatioObservation.Key> {

    List<PlotRatioObservation> ofParcel(String parcelCode) {
        return list("key.parcelCode = ?1 order by key.observedOn", parcelCode);
    }
}
