package org.chainpanorama.enterprise.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A supplier node feeds a customer node. The links of a chain never form a cycle. */
@Entity
@IdClass(NodeLink.Key.class)
class NodeLink extends ChainPart {

    record Key(String chainCode, String supplierNode, String customerNode) {}

    @Id
    String chainCode;

    @Id
    String supplierNode;

    @Id
    String customerNode;

    String note;

    protected NodeLink() {}

    NodeLink(Key key) {
        this.chainCode = key.chainCode();
        this.supplierNode = key.supplierNode();
        this.customerNode = key.customerNode();
    }
}
