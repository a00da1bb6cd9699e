package org.chainpanorama.chassis.write;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What a PUT did.
 *
 * @param view the resource as it is now
 * @param created whether it was not there before
 */
public record Written<V>(V view, boolean created) {

    /** 201 with <code>Location</code> (the URL that was put) or 200. */
    public RestResponse<V> response() {
        if (!created) return RestResponse.ok(view);
        String path = CurrentRequestManager.get().getUriInfo().getPath();
        return RestResponse.ResponseBuilder.<V>create(Response.Status.CREATED.getStatusCode())
                .entity(view)
                .header(HttpHeaders.LOCATION, path.startsWith("/") ? path : "/" + path)
                .build();
    }
}
