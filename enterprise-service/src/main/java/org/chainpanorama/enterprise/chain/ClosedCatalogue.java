package org.chainpanorama.enterprise.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** The catalogue of a chain as it stood when its next version began. It is never changed. */
@Entity
@IdClass(ClosedCatalogue.Key.class)
class ClosedCatalogue {

    record Key(String chainCode, String catalogueVersion) {}

    @Id
    String chainCode;

    @Id
    String catalogueVersion;

    Instant closedAt;
    String closedBy;
    int nodeCount;
    int linkCount;

    /** {@link CatalogueContent} as JSON. */
    String content;

    protected ClosedCatalogue() {}

    ClosedCatalogue(Key key) {
        this.chainCode = key.chainCode();
        this.catalogueVersion = key.catalogueVersion();
    }
}
