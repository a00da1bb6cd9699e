package org.chainpanorama.land;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.catalogue.NodeTables;

/** Where parcels and carriers store the chain nodes that they serve. */
@ApplicationScoped
class LandNodeTables implements NodeTables {

    @Override
    public List<String> names() {
        return List.of("parcel_chain_node", "carrier_chain_node");
    }
}
