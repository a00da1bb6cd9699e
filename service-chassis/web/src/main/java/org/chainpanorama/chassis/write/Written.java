package org.chainpanorama.chassis.write;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What a write did, and how the caller is told.
 *
 * @param view the resource as it is now
 * @param created whether it was not there before
 */
public record Written<V>(V view, boolean created) {

    /** 201 with <code>Location</code> (the URL that was put) or 200. */
    public RestResponse<V> response() {
        if (!created) return RestResponse.ok(view);
        String path = CurrentRequestManager.get().getUriInfo().getPath();
        return createdAt(path.startsWith("/") ? path : "/" + path, view);
    }

    /** 201 with <code>Location</code>: the answer to a POST that made something new at that path. */
    public static <V> RestResponse<V> createdAt(String path, V view) {
        return RestResponse.ResponseBuilder.<V>create(Response.Status.CREATED.getStatusCode())
                .entity(view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
