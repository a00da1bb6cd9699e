package org.chainpanorama.land.parcel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class ParcelLineageRepository implements PanacheRepositoryBase<ParcelLineage, ParcelLineage.Key> {

    List<ParcelLineage> above(Collection<String> children) {
        return list("childCode in ?1 order by childCode, parentCode", children);
    }

    List<ParcelLineage> below(Collection<String> parents) {
        return list("parentCode in ?1 order by parentCode, childCode", parents);
    }
}
