package org.chainpanorama.land.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.land.geometry.Boundary;

/** The register of blocks 区块. */
@ApplicationScoped
public class BlockService {

    private final BlockRepository blocks;
    private final Preconditions preconditions;
    private final ChangeFeed feed;
    private final Caller caller;

    BlockService(BlockRepository blocks, Preconditions preconditions, ChangeFeed feed, Caller caller) {
        this.caller = caller;
        this.blocks = blocks;
        this.preconditions = preconditions;
        this.feed = feed;
    }

    @Transactional
    public Page<BlockView> list(BlockFilter filter, PageQuery query) {
        return blocks.page(filter, query).map(this::view);
    }

    @Transactional
    public BlockView get(String blockCode) {
        return view(require(blockCode));
    }

    @Transactional
    Written<BlockView> put(String blockCode, BlockRegistration registration) {
        Block existing = blocks.findById(blockCode);
        preconditions.check(existing == null ? null : existing.version);
        Block block = existing == null ? new Block(blockCode) : existing;
        String zoneBefore = block.zone;
        block.register(registration, Boundary.of(registration.geometry()));
        if (existing == null) blocks.persist(block);
        blocks.flush();
        if (existing != null && !zoneBefore.equals(block.zone)) {
            // For the zone it leaves it is gone.
            feed.record(SeenBy.zones(zoneBefore), "block.left-zone", blockCode, null);
        }
        feed.record(
                SeenBy.zones(block.zone),
                existing == null ? "block.registered" : "block.changed",
                blockCode,
                BlockView.of(block, Reader.PUBLIC));
        return new Written<>(view(block), existing == null);
    }

    /** Lets a body's {@code blockCode} pass when it is null or there is such a block; else 422. */
    public void requireKnown(String blockCode) {
        if (blockCode == null || blocks.findById(blockCode) != null) return;
        Text message = Text.of("没有区块 %s", "there is no block %s").with(blockCode);
        throw Problem.of(ProblemType.RULE_VIOLATED, message)
                .with(InputError.body("/blockCode", "unknown-block", message));
    }

    private BlockView view(Block block) {
        return BlockView.of(block, reader());
    }

    private Reader reader() {
        return Reader.of(caller, ScopeDomain.LAND);
    }

    Block require(String blockCode) {
        Block block = blocks.findById(blockCode);
        if (block == null) throw Problem.notFound(Text.of("区块 %s", "block %s").with(blockCode));
        return block;
    }
}
