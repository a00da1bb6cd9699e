package org.chainpanorama.chassis.catalogue;

import java.util.List;

/** Where an owner stores chain nodes: tables with the columns chain_code, node_code and node_status. */
public interface NodeTables {

    /** The names of the tables. */
    List<String> names();
}
