package org.chainpanorama.project.registry;

import java.math.BigDecimal;
import java.util.Set;

/**
 * All that the guards look at.
 *
 * @param evidence documents on file, those of the move asked for included
 * @param facts what the other features know on the day of the move
 */
record Standing(Project project, Set<EvidenceType> evidence, Set<Fact> facts, ProjectRules rules) {

    boolean has(EvidenceType type) {
        return evidence.contains(type);
    }

    boolean knows(Fact fact) {
        return facts.contains(fact);
    }

    boolean investsAtLeast(BigDecimal yuan) {
        return project.totalInvestmentYuan != null && project.totalInvestmentYuan.compareTo(yuan) >= 0;
    }
}
