package org.chainpanorama.gateway.panorama;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;

/** The judgements in the gap score (docs/domain.md, 2), none of which the source fixes. */
@ConfigMapping(prefix = "zone.gap")
public interface GapSettings {

    /** What each input weighs; the four add up to 1. */
    Weights weights();

    /** How much of a gap a full pipeline of landed projects closes, 0..1. */
    BigDecimal pipelineRelief();

    /** A node with at least this score is WEAK, 0..100. */
    BigDecimal weakFrom();

    /** A node with a lower score than this is STRONG, 0..100. */
    BigDecimal strongBelow();

    /** Version of these settings, told with every score, because other settings make other scores. */
    String version();

    /** Weights of the inputs. */
    interface Weights {
        BigDecimal coverage();

        BigDecimal localSupply();

        BigDecimal concentration();

        BigDecimal externalDependence();
    }
}
