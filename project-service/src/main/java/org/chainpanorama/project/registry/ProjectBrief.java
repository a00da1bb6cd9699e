package org.chainpanorama.project.registry;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What other features show of a project.
 *
 * @param stageRank position of the stage on the path, also for suspended and terminated projects
 * @param newLandSquareMetres null where it is not known
 */
public record ProjectBrief(
        String projectCode,
        String name,
        Stage stage,
        int stageRank,
        LocalDate stageSince,
        BigDecimal newLandSquareMetres,
        boolean serviceTeamComplete) {

    static ProjectBrief of(Project project) {
        return new ProjectBrief(
                project.projectCode,
                project.name,
                project.stage(),
                project.stageRank(),
                project.stageSince(),
                project.newLandSquareMetres,
                project.isServiceTeamComplete());
    }

    /** Whether it has come at least as far as that stage and is not terminated. */
    public boolean hasReached(Stage asked) {
        return stage != Stage.TERMINATED && stageRank >= asked.rank();
    }
}
