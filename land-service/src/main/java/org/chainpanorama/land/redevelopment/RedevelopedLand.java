package org.chainpanorama.land.redevelopment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.chainpanorama.chassis.figure.FigureStatus;
import org.chainpanorama.chassis.store.SeenBy;

/**
 * What a redevelopment asks and tells the land it stands on. Parcels are filtered by their redevelopment and therefore know it; they
 * implement this, so that it need not know them.
 */
public interface RedevelopedLand {

    /** The parcels' areas in m²; a code without a parcel is left out. */
    Map<String, BigDecimal> areas(Collection<String> parcelCodes);

    /**
     * Keeps a parcel from other writers until the transaction ends.
     *
     * @param pointer where the body names the parcel
     * @return its area in m²
     */
    BigDecimal lockLive(String parcelCode, String pointer);

    /** Who learns of changes to what belongs to the parcel. */
    SeenBy seenBy(String parcelCode);

    /** Keeps the floor measured on a day, counted and physical in m². */
    void observe(
            String parcelCode,
            LocalDate day,
            BigDecimal counted,
            BigDecimal physical,
            String source,
            FigureStatus status);
}
