package org.chainpanorama.chassis.catalogue;

/** A chain node 产业链环节 as somebody names it: by the codes of the enterprise service's catalogue. */
public interface NamedNode {

    /** Code of the industry chain. */
    String chainCode();

    /** Code of the node on that chain. */
    String nodeCode();
}
