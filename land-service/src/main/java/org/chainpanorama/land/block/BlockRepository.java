package org.chainpanorama.land.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.store.Keyset;
import org.chainpanorama.chassis.store.Where;
import org.chainpanorama.land.geometry.BoundingBox;

@ApplicationScoped
class BlockRepository implements PanacheRepositoryBase<Block, String> {

    private static final Keyset<Block> KEYSET = Keyset.of(Block.class, "blockCode", "name");

    Page<Block> page(BlockFilter filter, PageQuery query) {
        Where where = new Where()
                .equal("zone", filter.zone)
                .equal("lowEfficiency", filter.lowEfficiency)
                .in("deliveryModel", filter.deliveryModel)
                .and(":programme member of e.programmes", "programme", filter.programme);
        if (filter.q != null) {
            where.and(
                    "(e.blockCode like :q escape '!' or e.name like :q escape '!' or e.nameEn like :q escape '!')",
                    "q",
                    '%' + filter.q.replaceAll("([!%_])", "!$1") + '%');
        }
        BoundingBox box = BoundingBox.of(filter.bbox, false);
        if (box != null) box.narrow(where, "boundary");
        return KEYSET.page(getEntityManager(), where, query);
    }
}
