package org.chainpanorama.project.registry;

import java.time.LocalDate;
import java.util.Set;

/** A feature that can tell facts about a project. The registry asks all of them before a move. */
public interface FactSource {

    /** What was true of the project on that day, in the current transaction. */
    Set<Fact> factsOf(String projectCode, LocalDate on);
}
