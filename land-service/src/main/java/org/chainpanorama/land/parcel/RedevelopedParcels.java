package org.chainpanorama.land.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.land.redevelopment.RedevelopedLand;

/** The parcels as redevelopments ask for them. */
@ApplicationScoped
class RedevelopedParcels implements RedevelopedLand {

    private final ParcelService parcels;
    private final PlotRatioService plotRatios;

    RedevelopedParcels(ParcelService parcels, PlotRatioService plotRatios) {
        this.parcels = parcels;
        this.plotRatios = plotRatios;
    }

    @Override
    public Map<String, BigDecimal> areas(Collection<String> parcelCodes) {
        return parcels.areas(parcelCodes);
    }

    @Override
    public BigDecimal lockLive(String parcelCode, String pointer) {
        return parcels.lockLive(parcelCode, pointer);
    }

    @Override
    public SeenBy seenBy(String parcelCode) {
        return parcels.seenBy(parcelCode);
    }

    @Override
    public void observe(
            String parcelCode,
            LocalDate day,
            BigDecimal counted,
            BigDecimal physical,
            String source,
            FigureStatus status) {
        plotRatios.observe(parcelCode, day, counted, physical, source, status);
    }
}
