package org.chainpanorama.land.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BlockTaskRepository implements PanacheRepositoryBase<BlockTask, BlockTask.Key> {

    List<BlockTask> ofBlock(String blockCode) {
        return list("key.blockCode = ?1 order by position, key.taskCode", blockCode);
    }
}
