package org.chainpanorama.land.node;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainpanorama.chassis.catalogue.ChainCatalogue;

/** Checks chain nodes against the catalogue before land may name them. */
@ApplicationScoped
public class NodeReferences {

    private final ChainCatalogue catalogue;

    NodeReferences(ChainCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The nodes of the references, each once; none for null.
     *
     * @throws org.chainpanorama.chassis.problem.Problem 422 unknown-node when the catalogue says there is no such node
     */
    public Set<ServedNode> resolve(List<NodeReference> references) {
        Set<ServedNode> nodes = new LinkedHashSet<>();
        if (references == null) return nodes;
        for (NodeReference reference : references) {
            nodes.add(new ServedNode(reference, catalogue.check(reference.chainCode(), reference.nodeCode())));
        }
        return nodes;
    }
}
