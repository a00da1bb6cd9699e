package org.chainpanorama.project.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.chainpanorama.chassis.zone.ZoneRows;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A project as supervision lists it. */
@Entity
@Immutable
@Filter(name = ZoneRows.FILTER, condition = ZoneRows.BY_ZONE)
@Table(name = "project")
class WatchedProject {

    @Id
    String projectCode;

    String name;
    String zone;
}
