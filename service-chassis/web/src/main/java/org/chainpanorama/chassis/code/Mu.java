package org.chainpanorama.chassis.code;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The Chinese area unit 亩: 1 mu is 2000/3 m². Areas are kept in m²; mu is for output, and for input that was declared so. */
public final class Mu {

    private static final BigDecimal MU_PER_SQUARE_METRE = new BigDecimal("0.0015");
    private static final BigDecimal TWO_THOUSAND = BigDecimal.valueOf(2000);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private Mu() {}

    /** Square metres as mu, 4 decimals HALF_UP; null stays null. */
    public static BigDecimal of(BigDecimal squareMetres) {
        return squareMetres == null
                ? null
                : squareMetres.multiply(MU_PER_SQUARE_METRE).setScale(4, RoundingMode.HALF_UP);
    }

    /** Mu as square metres, 2 decimals HALF_UP; null stays null. */
    public static BigDecimal toSquareMetres(BigDecimal mu) {
        return mu == null ? null : mu.multiply(TWO_THOUSAND).divide(THREE, 2, RoundingMode.HALF_UP);
    }
}
