package org.chainpanorama.project.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.figure.StoredFigure;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;

/** A milestone of a project: when it was planned, when it was passed, and how long its source says it took. */
@Entity
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT)
class Milestone {

    @Id
    String milestoneKey;

    @Version
    long version;

    String projectCode;

    @Enumerated(EnumType.STRING)
    MilestoneType type;

    LocalDate plannedOn;
    LocalDate actualOn;

    /** Passed; true without an actual day where a historical record gives none. */
    boolean done;

    /** Whether a caller has put it; one that only a transition has made does not stand in the way of a first PUT. */
    boolean registered;

    String note;

    @Enumerated(EnumType.STRING)
    MilestoneType claimedFrom;

    @Embedded
    @EmbeddedColumnNaming("claimed_duration_%s")
    StoredFigure claimedDuration;

    Instant updatedAt;

    protected Milestone() {}

    Milestone(String projectCode, MilestoneType type) {
        this.milestoneKey = key(projectCode, type);
        this.projectCode = projectCode;
        this.type = type;
        touch();
    }

    static String key(String projectCode, MilestoneType type) {
        return projectCode + "/" + type;
    }

    void take(MilestoneRegistration registration) {
        plannedOn = registration.plannedOn();
        note = registration.note();
        claimedFrom = registration.claimedFrom();
        claimedDuration = StoredFigure.of(registration.claimedDuration());
        registered = true;
        if (!type.isOfStage()) {
            actualOn = registration.actualOn();
            done = registration.done();
        }
        touch();
    }

    /** The stage was entered, on an unknown day where that is null. */
    void passed(LocalDate on) {
        actualOn = on;
        done = true;
        touch();
    }

    /** The stage was left backwards. */
    void undone() {
        actualOn = null;
        done = false;
        touch();
    }

    /** Whether it was passed on a known day, up to that one. */
    boolean isDatedBy(LocalDate day) {
        return actualOn != null && !actualOn.isAfter(day);
    }

    private void touch() {
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
