package org.chainpanorama.chassis.json;

import jakarta.ws.rs.core.MediaType;

/** Which media types are JSON: <code>application/json</code> and those whose name ends in <code>+json</code> (RFC 6839). */
public final class JsonMedia {

    private JsonMedia() {}

    /** Whether a body of this type is JSON; no type is none. */
    public static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
