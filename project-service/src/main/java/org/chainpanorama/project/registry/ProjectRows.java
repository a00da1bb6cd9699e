package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.zone.ZoneRows;

/** How rows that belong to a project are filtered: they lie in the zone where the project lies. */
public final class ProjectRows {

    private static final String PROJECT_IN_ZONE =
            "project_code in (select z.project_code from project z where z.zone = :zone)";

    /** The row's project lies in the zone. */
    public static final String BY_PROJECT = ZoneRows.UNBOUND_OR + PROJECT_IN_ZONE + ")";

    /** The row's project lies in the zone, or the row itself where it has no project. */
    public static final String BY_PROJECT_OR_ZONE =
            ZoneRows.UNBOUND_OR + PROJECT_IN_ZONE + " or project_code is null and zone = :zone)";

    private ProjectRows() {}
}
