package org.chainpanorama.land.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Areas in m² as they are stored and shown. */
public final class SquareMetre {

    private SquareMetre() {}

    /** The area at scale 2, so that it looks the same before and after it was stored; null for null. */
    public static BigDecimal of(BigDecimal area) {
        return area == null ? null : area.setScale(2, RoundingMode.HALF_UP);
    }

    /** Plot ratio 容积率: floor ÷ land, scale 4, HALF_UP; null without floor. */
    public static BigDecimal plotRatio(BigDecimal floor, BigDecimal land) {
        return floor == null ? null : floor.divide(land, 4, RoundingMode.HALF_UP);
    }
}
