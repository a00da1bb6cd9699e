package org.chainpanorama.land.ogc;

import jakarta.ws.rs.core.UriInfo;

/** Makes links absolute, as clients of OGC services expect them: under the address that the caller used. */
record Links(UriInfo uri) {

    static final String GEO_JSON = "application/geo+json";

    Link to(String path, String rel, String type, String title) {
        return new Link(uri.getBaseUri().resolve(path).toString(), rel, type, title);
    }

    /** The request itself. */
    Link self(String type) {
        return new Link(uri.getRequestUri().toString(), "self", type, "This document 本文档");
    }

    /** The same request from a cursor on. */
    Link next(String cursor) {
        String href = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
        return new Link(href, "next", GEO_JSON, "Next page 下一页");
    }
}
