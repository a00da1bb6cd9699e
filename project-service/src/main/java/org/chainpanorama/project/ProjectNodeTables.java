package org.chainpanorama.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.catalogue.NodeTables;

/** Where projects store the chain nodes that they serve. */
@ApplicationScoped
class ProjectNodeTables implements NodeTables {

    @Override
    public List<String> names() {
        return List.of("project_node");
    }
}
