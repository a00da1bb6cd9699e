package org.chainpanorama.project.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.ChangePage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, for systems that keep a copy. */
@NeedsScope(ScopeDomain.PROJECT)
@Path("/api/v1/project-changes")
@Tag(name = "project-changes", description = "Changes in total order 变更流")
public class ProjectChangeResource {

    private final ChangeFeed feed;

    ProjectChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    /** The changes after a cursor, oldest first. */
    @GET
    @Operation(operationId = "listProjectChanges", summary = "Changes after a cursor, oldest first 项目变更流")
    public ChangePage read(
            @Parameter(description = "Cursor of the last call; absent for the oldest change kept 游标")
                    @QueryParam("after")
                    @Size(max = 200)
                    String after,
            @Parameter(description = "Most changes wanted 条数上限")
                    @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Parameter(
                            description = "How long to wait for a change when there is none, up to 30s 等待时长",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9]{1,5}s?$",
                                            maxLength = 6,
                                            example = "25s"))
                    @QueryParam("wait")
                    Duration wait) {
        return feed.read(after, limit, wait);
    }
}
