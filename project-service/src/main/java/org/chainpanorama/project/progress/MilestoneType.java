package org.chainpanorama.project.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.project.registry.Stage;

/** A point that a project passes 里程碑. Those of a stage take their actual day from the stage's transition. */
@CodeList(name = "milestone-type", zh = "里程碑", en = "Milestone")
public enum MilestoneType implements Labelled {
    DECIDED("决策", "decided", Track.STAGE),
    LANDED("落地", "landed", Track.STAGE),
    STARTED("开工", "started", Track.STAGE),
    STATS_ENTERED("入库", "entered in statistics", Track.STAGE),
    PRODUCING("投产", "producing", Track.STAGE),
    AT_CAPACITY("达产", "at capacity", Track.STAGE),
    SITE_ENTRY("进场施工", "site entry", Track.CONSTRUCTION),
    STRUCTURE_ACCEPTED("主体验收", "main structure accepted", Track.CONSTRUCTION),
    COMPLETION_ACCEPTED("竣工验收", "completion accepted", Track.CONSTRUCTION),
    FIT_OUT_STARTED("开始装修", "fitting out begun", Track.FIT_OUT),
    EQUIPMENT_INSTALLED("设备安装", "equipment installed", Track.FIT_OUT),
    TRIAL_PRODUCTION("试生产", "trial production", Track.FIT_OUT),
    LEASED("租赁", "leased", Track.TENURE),
    ASSESSED("考核", "assessed", Track.TENURE),
    SUPPLIED("供地", "land supplied", Track.TENURE),
    ABOVE_SCALE("升规", "above designated scale", Track.GROWTH);

    /** Milestones of one track are passed in order; tracks run side by side (楼下装修、楼上生产). */
    enum Track {
        STAGE,
        CONSTRUCTION,
        FIT_OUT,
        TENURE,
        GROWTH
    }

    private final Text label;
    private final Track track;

    MilestoneType(String zh, String en, Track track) {
        this.label = Text.of(zh, en);
        this.track = track;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether its actual day is that of a stage's transition. */
    boolean isOfStage() {
        return track == Track.STAGE;
    }

    /** The milestones of its track in their order. */
    List<MilestoneType> inTrack() {
        return Arrays.stream(values()).filter(type -> type.track == track).toList();
    }

    /** The milestone of a stage; none for LEAD, SUSPENDED and TERMINATED. */
    static Optional<MilestoneType> of(Stage stage) {
        return Arrays.stream(values())
                .filter(type -> type.isOfStage() && type.name().equals(stage.name()))
                .findFirst();
    }
}
