package org.chainpanorama.project.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios on the wire: scale 4, null over a zero denominator. */
final class Ratio4 {

    private Ratio4() {}

    static BigDecimal of(long numerator, long denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
    }
}
