package org.chainpanorama.land.statistics;

import java.math.BigDecimal;
import org.chainpanorama.land.carrier.CarrierKind;

/** One carrier as the statistics read it; areas in m². */
record CarrierRow(
        String carrierCode,
        CarrierKind kind,
        String possibleSameAs,
        BigDecimal land,
        BigDecimal leasable,
        long units,
        BigDecimal unitFloor,
        BigDecimal leased) {

    /** Floor that can be let: as stated, else what the units have. */
    BigDecimal leasableFloor() {
        return leasable == null ? unitFloor : leasable;
    }
}
