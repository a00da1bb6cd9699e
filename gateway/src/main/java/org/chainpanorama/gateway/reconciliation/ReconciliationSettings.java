package org.chainpanorama.gateway.reconciliation;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.Duration;

/** Bounds of the reconciliation. */
@ConfigMapping(prefix = "zone.reconciliation")
public interface ReconciliationSettings {

    /** How long one piece of evidence may take. */
    Duration deadline();

    /** Pieces of evidence asked for at the same time. */
    int parallelCalls();

    /** Share of the stated value within which "about" is met, 0..1. */
    BigDecimal approximation();
}
