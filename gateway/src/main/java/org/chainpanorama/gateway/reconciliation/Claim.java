package org.chainpanorama.gateway.reconciliation;

import java.math.BigDecimal;
import org.chainpanorama.chassis.figure.Qualifier;

/**
 * A statement of the source with a figure in it; a row of <code>claims.csv</code>.
 *
 * @param quote the source's words
 * @param value the stated figure
 * @param qualifier how exactly it is stated
 * @param scope what it is about, in words
 * @param period when, in words; null where the source says none
 * @param owner service that holds the evidence
 * @param formula how it is computed, in words
 */
record Claim(
        String claimId,
        String quote,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        String scope,
        String period,
        String owner,
        String formula) {}
