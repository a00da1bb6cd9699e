package org.chainpanorama.enterprise.rollup;

import java.math.BigDecimal;

/** Revenues from one bound, included, to the next, excluded; the highest band has no upper bound. Yuan. */
public record RevenueBand(String code, BigDecimal fromYuan, BigDecimal toYuan) {}
