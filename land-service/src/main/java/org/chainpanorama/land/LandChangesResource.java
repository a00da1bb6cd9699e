package org.chainpanorama.land;

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

/** The changes of this service for systems that keep a copy. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/land-changes")
@Tag(name = "land-changes", description = "Changes of land data as CloudEvents 用地数据变更")
public class LandChangesResource {

    private final ChangeFeed feed;

    LandChangesResource(ChangeFeed feed) {
        this.feed = feed;
    }

    /** The changes after a cursor, oldest first. */
    @GET
    @Operation(operationId = "listLandChanges", summary = "Changes after a cursor, oldest first 用地数据变更流")
    public ChangePage read(
            @Parameter(description = "Cursor of the last call; left out, the oldest change kept 上次返回的游标")
                    @QueryParam("after")
                    @Size(max = 200)
                    String after,
            @Parameter(description = "Most changes to answer 最多条数", example = "500")
                    @QueryParam("limit")
                    @DefaultValue("500")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Parameter(
                            description =
                                    "How long to wait for a change when there is none, such as 25s; at most 30s 长轮询等待",
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
