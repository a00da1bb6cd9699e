package org.chainpanorama.gateway.panorama;

import java.util.List;
import org.chainpanorama.gateway.owner.SourceStatus;

/** The three owners' parts of one panorama. */
record Sections(Section<EnterpriseBrief> enterprises, Section<ProjectBrief> projects, Section<LandBrief> land) {

    List<Section<? extends OwnerBrief>> all() {
        return List.of(enterprises, projects, land);
    }

    /** Whether any part is missing or old. */
    boolean isPartial() {
        return all().stream().anyMatch(section -> section.status() != SourceStatus.OK);
    }

    boolean areSameAs(Sections other) {
        return enterprises.isSameAs(other.enterprises)
                && projects.isSameAs(other.projects)
                && land.isSameAs(other.land);
    }
}
