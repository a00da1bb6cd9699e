package org.chainpanorama.project.registry;

import static org.chainpanorama.project.registry.StageGuard.ACCEPTED;
import static org.chainpanorama.project.registry.StageGuard.AGREEMENT_SIGNED;
import static org.chainpanorama.project.registry.StageGuard.BUILDING_ALLOWED;
import static org.chainpanorama.project.registry.StageGuard.CAPACITY_REPORTED;
import static org.chainpanorama.project.registry.StageGuard.CAPACITY_STATED;
import static org.chainpanorama.project.registry.StageGuard.CONTRACT_SIGNED;
import static org.chainpanorama.project.registry.StageGuard.DECISION_DOCUMENT;
import static org.chainpanorama.project.registry.StageGuard.FILING_ISSUED;
import static org.chainpanorama.project.registry.StageGuard.INVESTMENT_STATED;
import static org.chainpanorama.project.registry.StageGuard.NODE_NAMED;
import static org.chainpanorama.project.registry.StageGuard.SERVICE_TEAM_COMPLETE;
import static org.chainpanorama.project.registry.StageGuard.SITE_ASSIGNED;
import static org.chainpanorama.project.registry.StageGuard.SITE_PHOTOGRAPHED;
import static org.chainpanorama.project.registry.StageGuard.STATISTICS_THRESHOLD;
import static org.chainpanorama.project.registry.StageGuard.ZERO_LAND_KEPT;

import java.util.stream.Stream;
import org.chainpanorama.chassis.lifecycle.Lifecycle;
import org.chainpanorama.chassis.lifecycle.LifecycleTable;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How far a project has come 项目阶段. The order of the first seven is the order in which they are passed. */
@CodeList(name = "project-stage", zh = "项目阶段", en = "Project stage")
public enum Stage implements Labelled {
    LEAD("在谈", "lead"),
    DECIDED("决策", "decided"),
    LANDED("落地", "landed"),
    STARTED("开工", "started"),
    STATS_ENTERED("入库", "entered in statistics"),
    PRODUCING("投产", "producing"),
    AT_CAPACITY("达产", "at capacity"),
    SUSPENDED("暂停", "suspended"),
    TERMINATED("终止", "terminated");

    /** One stage forward under guards, one back with a reason, suspended and resumed where it stood, terminated for good. */
    public static final Lifecycle<Stage, Standing> LIFECYCLE = new LifecycleTable<Stage, Standing>()
            .from(LEAD)
            .to(DECIDED, DECISION_DOCUMENT, INVESTMENT_STATED, NODE_NAMED)
            .from(DECIDED)
            .to(LANDED, AGREEMENT_SIGNED, SITE_ASSIGNED, ZERO_LAND_KEPT, SERVICE_TEAM_COMPLETE)
            .toAny(LEAD)
            .saying("reason")
            .from(LANDED)
            .to(STARTED, FILING_ISSUED, BUILDING_ALLOWED)
            .toAny(DECIDED)
            .saying("reason")
            .from(STARTED)
            .to(STATS_ENTERED, FILING_ISSUED, CONTRACT_SIGNED, SITE_PHOTOGRAPHED, STATISTICS_THRESHOLD)
            .toAny(LANDED)
            .saying("reason")
            .from(STATS_ENTERED)
            .to(PRODUCING, ACCEPTED, CAPACITY_STATED)
            .toAny(STARTED)
            .saying("reason")
            .from(PRODUCING)
            .to(AT_CAPACITY, CAPACITY_REPORTED)
            .toAny(STATS_ENTERED)
            .saying("reason")
            .from(AT_CAPACITY)
            .toAny(PRODUCING)
            .saying("reason")
            .from(SUSPENDED)
            .toAny(LEAD, DECIDED, LANDED, STARTED, STATS_ENTERED, PRODUCING, AT_CAPACITY)
            .onlyIf("it stood there", Standing::stoodAt)
            .from(LEAD, DECIDED, LANDED, STARTED, STATS_ENTERED, PRODUCING, AT_CAPACITY)
            .toAny(SUSPENDED, TERMINATED)
            .saying("reason")
            .from(SUSPENDED)
            .toAny(TERMINATED)
            .saying("reason")
            .build();

    private final Text label;

    Stage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it is one of the seven that lead to capacity, not a suspension or an end. */
    public boolean isOnPath() {
        return this != SUSPENDED && this != TERMINATED;
    }

    /** Position on the path, from 0; only for stages on the path. */
    public int rank() {
        if (!isOnPath()) {
            throw new IllegalStateException(this + " is not on the path");
        }
        return ordinal();
    }

    /** The stage at that position of the path. */
    public static Stage atRank(int rank) {
        return values()[rank];
    }

    /** The seven stages of the path in their order. */
    public static Stream<Stage> path() {
        return Stream.of(values()).filter(Stage::isOnPath);
    }
}
