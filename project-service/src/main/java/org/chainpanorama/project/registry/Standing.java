package org.chainpanorama.project.registry;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.lifecycle.Guard;
import org.chainpanorama.chassis.lifecycle.Move;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.text.Coded;

/**
 * All that the guards look at.
 *
 * @param evidence documents on file, those of the move asked for included
 * @param facts what the other features know on the day of the move
 */
record Standing(Project project, Set<EvidenceType> evidence, Set<Fact> facts, ProjectRules rules) {

    /** The project with these further documents. */
    static Standing of(Project project, List<EvidenceInput> further, Set<Fact> facts, ProjectRules rules) {
        Set<EvidenceType> evidence = EnumSet.noneOf(EvidenceType.class);
        evidence.addAll(project.evidence.keySet());
        further.forEach(document -> evidence.add(document.type()));
        return new Standing(project, evidence, facts, rules);
    }

    /** The move to that stage, or a 409 when it cannot be reached from here. */
    Move<Stage, Standing> moveTo(Stage to) {
        return Stage.LIFECYCLE.find(project.stage(), to, this).orElseThrow(() -> refused(to, List.of()));
    }

    /** The answer to a move that is not made. */
    Problem refused(Stage to, List<Guard<Standing>> unmet) {
        return Stage.LIFECYCLE.refused(project.stage(), to, unmet, this).with("stage", Coded.of(project.stage()));
    }

    /** Whether this is the last stage on the path that the project reached. */
    boolean stoodAt(Stage stage) {
        return stage.rank() == project.stageRank();
    }

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
