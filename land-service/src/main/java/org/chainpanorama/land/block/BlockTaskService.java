package org.chainpanorama.land.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;

/** The checklist of a block. */
@ApplicationScoped
class BlockTaskService {

    private final BlockService blocks;
    private final BlockTaskRepository tasks;
    private final Preconditions preconditions;
    private final ChangeFeed feed;

    BlockTaskService(BlockService blocks, BlockTaskRepository tasks, Preconditions preconditions, ChangeFeed feed) {
        this.blocks = blocks;
        this.tasks = tasks;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    Items<BlockTaskView> list(String blockCode) {
        blocks.require(blockCode);
        return new Items<>(
                tasks.ofBlock(blockCode).stream().map(BlockTaskView::of).toList());
    }

    @Transactional
    Written<BlockTaskView> put(String blockCode, String taskCode, BlockTaskChange change) {
        Block block = blocks.require(blockCode);
        BlockTask.Key key = new BlockTask.Key(blockCode, taskCode);
        BlockTask existing = tasks.findById(key);
        preconditions.check(existing == null ? null : existing.version);
        BlockTask task = existing == null ? new BlockTask(key) : existing;
        task.change(change);
        if (existing == null) tasks.persist(task);
        tasks.flush();
        BlockTaskView view = BlockTaskView.of(task);
        feed.record(SeenBy.zones(block.zone), "block.task-changed", blockCode, view);
        return new Written<>(view, existing == null);
    }
}
