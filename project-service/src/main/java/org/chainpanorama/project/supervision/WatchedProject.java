package org.chainpanorama.project.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A project as supervision lists it. */
@Entity
@Immutable
@Table(name = "project")
class WatchedProject {

    @Id
    String projectCode;

    String name;
    String zone;
}
