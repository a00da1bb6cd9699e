package org.chainpanorama.land.ogc;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Makes links absolute, as clients of OGC services expect them.
 *
 * @param uri of the request
 * @param base the address that the caller used
 */
record Links(UriInfo uri, URI base) {

    static final String GEO_JSON = "application/geo+json";

    Link to(String path, String rel, String type, String title) {
        return new Link(base.resolve(path).toString(), rel, type, title);
    }

    /** The request itself. */
    Link self(String type) {
        return new Link(called(uri.getRequestUri()), "self", type, "This document 本文档");
    }

    /** The same request from a cursor on. */
    Link next(String cursor) {
        URI next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return new Link(called(next), "next", GEO_JSON, "Next page 下一页");
    }

    private String called(URI request) {
        String query = request.getRawQuery() == null ? "" : '?' + request.getRawQuery();
        return base.resolve(request.getRawPath() + query).toString();
    }
}
