package org.chainpanorama.land.ogc;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.chainpanorama.chassis.http.Origin;
import org.chainpanorama.chassis.http.TrustedProxies;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** OGC clients expect absolute links under the address that they called, which is the gateway's. */
class CalledAddress {

    private static final String OGC = "/ogc";

    private final TrustedProxies proxies;

    CalledAddress(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void tell(ContainerRequestContext request, HttpServerRequest http) {
        if (!http.path().startsWith(OGC) || !proxies.sent(http)) return;
        Origin origin = proxies.origin(http);
        try {
            URI base = URI.create(origin.scheme() + "://" + origin.authority() + "/");
            request.setRequestUri(base, base.resolve(http.uri()));
        } catch (IllegalArgumentException noUri) {
            return; // Who matches the path will say so.
        }
    }
}
