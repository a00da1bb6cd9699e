package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.Set;

/** Which projects are how far behind their plan; supervision knows. */
public interface PlanWatch {

    /** Live projects with that light on that day. */
    Set<String> projectsWith(Light light, LocalDate asOf);

    /** Live projects with an overdue milestone on that day. */
    Set<String> overdueProjects(LocalDate asOf);
}
