package org.chainpanorama.enterprise.chain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ClosedCatalogueRepository implements PanacheRepositoryBase<ClosedCatalogue, ClosedCatalogue.Key> {

    /** The last closed first. */
    List<ClosedCatalogue> ofChain(String chainCode) {
        return list("chainCode = ?1 order by closedAt desc, catalogueVersion", chainCode);
    }
}
