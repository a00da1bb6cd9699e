package org.chainpanorama.land.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Blocks and their checklists over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/blocks")
@Tag(name = "blocks", description = "Blocks of land that are planned as a whole 区块")
public class BlockResource {

    private final BlockService blocks;
    private final BlockTaskService tasks;

    BlockResource(BlockService blocks, BlockTaskService tasks) {
        this.blocks = blocks;
        this.tasks = tasks;
    }

    /** The blocks that fit the filter, by code unless sorted otherwise. */
    @GET
    @Operation(operationId = "listBlocks", summary = "Blocks by filter 按条件查询区块")
    public Page<BlockView> list(@Valid @BeanParam BlockFilter filter, @Valid @BeanParam PageQuery query) {
        return blocks.list(filter, query);
    }

    /** One block. */
    @GET
    @Path("{blockCode}")
    @Operation(operationId = "getBlock", summary = "One block by its code 按代码查询区块")
    public BlockView get(
            @Parameter(description = "Code of the block 区块代码", example = "LCC")
                    @PathParam("blockCode")
                    @BusinessCode
                    @Size(max = 32)
                    String blockCode) {
        return blocks.get(blockCode);
    }

    /** Registers a block, or replaces what is registered of it. */
    @PUT
    @Path("{blockCode}")
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "putBlock", summary = "Register or replace a block 登记或更新区块")
    public RestResponse<BlockView> put(
            @Parameter(description = "Code of the block 区块代码", example = "LCC")
                    @PathParam("blockCode")
                    @BusinessCode
                    @Size(max = 32)
                    String blockCode,
            @Valid @NotNull BlockRegistration registration) {
        return blocks.put(blockCode, registration).response();
    }

    /** The checklist of a block, in its order. */
    @GET
    @Path("{blockCode}/tasks")
    @Operation(operationId = "listBlockTasks", summary = "The checklist of a block 查询区块任务清单")
    public Items<BlockTaskView> tasks(
            @Parameter(description = "Code of the block 区块代码", example = "LCC")
                    @PathParam("blockCode")
                    @BusinessCode
                    @Size(max = 32)
                    String blockCode) {
        return tasks.list(blockCode);
    }

    /** Puts a task on the checklist, or changes it. */
    @PUT
    @Path("{blockCode}/tasks/{taskCode}")
    @Operation(operationId = "putBlockTask", summary = "Put a task on the checklist or change it 登记或更新区块任务")
    public RestResponse<BlockTaskView> putTask(
            @Parameter(description = "Code of the block 区块代码", example = "LCC")
                    @PathParam("blockCode")
                    @BusinessCode
                    @Size(max = 32)
                    String blockCode,
            @Parameter(description = "Code of the task within the block 任务代码", example = "SURVEY")
                    @PathParam("taskCode")
                    @BusinessCode
                    String taskCode,
            @Valid @NotNull BlockTaskChange change) {
        return tasks.put(blockCode, taskCode, change).response();
    }
}
