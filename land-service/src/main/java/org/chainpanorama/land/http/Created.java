package org.chainpanorama.land.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made something new. */
public final class Created {

    private Created() {}

    /** 201 with the path of what was made. */
    public static <V> RestResponse<V> at(String path, V view) {
        return RestResponse.ResponseBuilder.<V>create(Response.Status.CREATED.getStatusCode())
                .entity(view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
