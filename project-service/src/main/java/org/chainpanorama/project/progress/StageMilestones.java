package org.chainpanorama.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.chainpanorama.project.registry.Fact;
import org.chainpanorama.project.registry.FactSource;
import org.chainpanorama.project.registry.MoveKind;
import org.chainpanorama.project.registry.StageMoved;

/** Joins milestones and stages: tells the registry what has been reached, and takes the days of the stages from it. */
@ApplicationScoped
class StageMilestones implements FactSource {

    private final ProgressRepository progress;

    StageMilestones(ProgressRepository progress) {
        this.progress = progress;
    }

    @Override
    public Set<Fact> factsOf(String projectCode, LocalDate on) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Approval approval : progress.approvals(projectCode)) {
            if (approval.type == ApprovalType.FILING && approval.isIssuedBy(on)) {
                facts.add(Fact.FILING_ISSUED);
            }
            if (approval.type == ApprovalType.CONSTRUCTION_PERMIT && approval.isIssuedBy(on)) {
                facts.add(Fact.CONSTRUCTION_PERMIT_ISSUED);
            }
        }
        for (Milestone milestone : progress.milestones(projectCode)) {
            if (milestone.type == MilestoneType.FIT_OUT_STARTED && milestone.isDatedBy(on)) {
                facts.add(Fact.FIT_OUT_STARTED);
            }
            if (milestone.type == MilestoneType.COMPLETION_ACCEPTED && milestone.isDatedBy(on)) {
                facts.add(Fact.ACCEPTANCE_PASSED);
            }
        }
        return facts;
    }

    void moved(@Observes StageMoved move) {
        if (move.kind() == MoveKind.FORWARD) {
            MilestoneType.of(move.to())
                    .ifPresent(type -> of(move.projectCode(), type).passed(move.effectiveOn()));
        } else if (move.kind() == MoveKind.REVERT) {
            MilestoneType.of(move.from())
                    .ifPresent(type -> of(move.projectCode(), type).undone());
        }
    }

    private Milestone of(String projectCode, MilestoneType type) {
        Milestone known = progress.milestone(projectCode, type);
        if (known != null) {
            return known;
        }
        Milestone milestone = new Milestone(projectCode, type);
        progress.persist(milestone);
        return milestone;
    }
}
