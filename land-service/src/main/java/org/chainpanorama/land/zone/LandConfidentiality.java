package org.chainpanorama.land.zone;

import org.chainpanorama.chassis.figure.Confidentiality;

/** Who may see what the records of land do not say for themselves. */
public final class LandConfidentiality {

    /** How much land or floor a single enterprise uses: what its per-mu figures are computed with. */
    public static final Confidentiality USE = Confidentiality.INTERNAL;

    private LandConfidentiality() {}
}
