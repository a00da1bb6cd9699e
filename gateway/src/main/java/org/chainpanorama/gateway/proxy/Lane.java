package org.chainpanorama.gateway.proxy;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * The kinds of calls that are passed on. Each has connections and patience of its own, so that what may take long never stands in the way
 * of what is quick.
 */
public enum Lane {
    /** Whatever reads. */
    READ,
    /** A reader of a change feed that waits for the next change, or a walk of a whole audit trail. */
    POLL,
    /** Whatever changes, or may. */
    WRITE,
    /** A file of any size, about which the owner may be silent while it works on it. */
    IMPORT;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static Lane of(HttpServerRequest request) {
        String path = request.path();
        if (!READING.contains(request.method())) return path.endsWith("/import") ? IMPORT : WRITE;
        String query = request.query();
        boolean waits = path.endsWith("-changes") && query != null && query.contains("wait=");
        return waits || path.endsWith("/verify") ? POLL : READ;
    }
}
