package org.chainpanorama.project.registry;

import java.util.Optional;
import java.util.stream.Stream;
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

    /** The stage after this one; empty at the end of the path and off it. */
    Optional<Stage> next() {
        return isOnPath() && this != AT_CAPACITY ? Optional.of(atRank(rank() + 1)) : Optional.empty();
    }

    /** The stage before this one; empty at the start of the path and off it. */
    Optional<Stage> previous() {
        return isOnPath() && this != LEAD ? Optional.of(atRank(rank() - 1)) : Optional.empty();
    }

    /** The seven stages of the path in their order. */
    public static Stream<Stage> path() {
        return Stream.of(values()).filter(Stage::isOnPath);
    }
}
