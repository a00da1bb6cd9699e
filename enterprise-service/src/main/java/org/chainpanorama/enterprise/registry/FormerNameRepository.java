package org.chainpanorama.enterprise.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class FormerNameRepository implements PanacheRepositoryBase<FormerName, Long> {

    /** Latest first. */
    List<FormerName> of(String creditCode) {
        return list("creditCode = ?1 order by id desc", creditCode);
    }
}
