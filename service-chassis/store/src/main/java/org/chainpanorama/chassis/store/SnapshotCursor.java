package org.chainpanorama.chassis.store;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The list that is the snapshot of the change feed says in its first page where in the feed it was cut: whoever copies the list goes on from
 * there, and misses nothing.
 */
class SnapshotCursor {

    /** Name of the header. */
    static final String HEADER = "Change-Cursor";

    private static final String PATH = "zone.changes.snapshot";

    private final ChangeFeed feed;
    private final String path;

    SnapshotCursor(ChangeFeed feed, @ConfigProperty(name = PATH) String path) {
        this.feed = feed;
        this.path = path;
    }

    /** Before the data is read: what changes meanwhile may be in both, but not in neither. Behind all that could deny the call. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void cut(ContainerRequestContext request) {
        boolean first = request.getMethod().equals(HttpMethod.GET)
                && request.getUriInfo().getRequestUri().getPath().equals(path)
                && !request.getUriInfo().getQueryParameters().containsKey("cursor");
        if (first) {
            request.setProperty(HEADER, feed.cursor());
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        Object cursor = request.getProperty(HEADER);
        if (cursor != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
            response.getHeaders().putSingle(HEADER, cursor);
        }
    }

    /** Says so in the document. */
    @OpenApiFilter(OpenApiFilter.RunStage.BUILD)
    public static class Documented implements OASFilter {

        @Override
        public void filterOpenAPI(OpenAPI document) {
            PathItem snapshot =
                    document.getPaths().getPathItem(ConfigProvider.getConfig().getValue(PATH, String.class));
            if (snapshot == null) return;
            Schema cursor =
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(200);
            snapshot.getGET()
                    .getResponses()
                    .getAPIResponse("200")
                    .addHeader(
                            HEADER,
                            OASFactory.createHeader()
                                    .description(
                                            "On a first page: where the change feed goes on from this snapshot 变更流起点")
                                    .schema(cursor));
        }
    }
}
