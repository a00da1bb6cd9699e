package org.chainpanorama.project.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;

/** The project groups in the database. */
@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<ProjectGroup, String> {

    private static final Keyset<ProjectGroup> BY_KEYSET = Keyset.of(ProjectGroup.class, "groupCode", "name");

    Page<ProjectGroup> page(String zone, String carrierCode, PageQuery query) {
        Where where = new Where().equal("zone", zone).equal("carrierCode", carrierCode);
        return BY_KEYSET.page(getEntityManager(), where, query);
    }
}
