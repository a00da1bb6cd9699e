package org.chainpanorama.project.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.chainpanorama.project.progress.MilestoneType;
import org.chainpanorama.project.registry.ProjectRows;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A milestone as supervision reads it. */
@Entity
@Immutable
@Filter(name = ZoneRows.FILTER, condition = ProjectRows.BY_PROJECT)
@Table(name = "milestone")
class DueMilestone {

    @Id
    String milestoneKey;

    String projectCode;

    @Enumerated(EnumType.STRING)
    MilestoneType type;

    LocalDate plannedOn;
    LocalDate actualOn;
    boolean done;
}
