package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** Plot ratios 容积率 as they were observed. */
@ApplicationScoped
public class PlotRatioService {

    private final ParcelService parcels;
    private final PlotRatioRepository observations;
    private final Preconditions preconditions;
    private final ChangeFeed feed;

    PlotRatioService(
            ParcelService parcels, PlotRatioRepository observations, Preconditions preconditions, ChangeFeed feed) {
        this.parcels = parcels;
        this.observations = observations;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    Items<PlotRatioView> list(String parcelCode) {
        parcels.require(parcelCode);
        List<PlotRatioObservation> found = observations.ofParcel(parcelCode);
        return new Items<>(found.stream().map(PlotRatioView::of).toList());
    }

    @Transactional
    Written<PlotRatioView> put(String parcelCode, LocalDate observedOn, PlotRatioChange change) {
        Parcel parcel = parcels.require(parcelCode);
        PlotRatioObservation existing = observations.findById(new PlotRatioObservation.Key(parcelCode, observedOn));
        preconditions.check(existing == null ? null : existing.version);
        PlotRatioObservation written = store(parcel, existing, observedOn, change);
        observations.flush();
        PlotRatioView view = PlotRatioView.of(written);
        feed.record(SeenBy.zones(parcel.zone), "parcel.plot-ratio-observed", parcelCode, view);
        return new Written<>(view, existing == null);
    }

    /** Keeps what another feature measured on the parcel; a day that has an observation already takes the new figures. */
    public void observe(
            String parcelCode,
            LocalDate day,
            BigDecimal counted,
            BigDecimal physical,
            String source,
            FigureStatus status) {
        PlotRatioObservation existing = observations.findById(new PlotRatioObservation.Key(parcelCode, day));
        store(parcels.require(parcelCode), existing, day, new PlotRatioChange(counted, physical, source, status));
    }

    private PlotRatioObservation store(
            Parcel parcel, PlotRatioObservation existing, LocalDate day, PlotRatioChange change) {
        var key = new PlotRatioObservation.Key(parcel.parcelCode, day);
        PlotRatioObservation observation = existing == null ? new PlotRatioObservation(key) : existing;
        observation.record(change, parcel.areaSquareMetres);
        if (existing == null) observations.persist(observation);
        parcel.observed(day, observation.ratio());
        return observation;
    }
}
