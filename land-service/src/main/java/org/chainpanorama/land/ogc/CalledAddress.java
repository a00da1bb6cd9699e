package org.chainpanorama.land.ogc;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.chainpanorama.chassis.http.Origin;
import org.chainpanorama.chassis.http.TrustedProxies;

/** The address that the caller called, which is the gateway's where the gateway passed the call on. */
@ApplicationScoped
class CalledAddress {

    private final TrustedProxies proxies;
    private final CurrentVertxRequest current;

    CalledAddress(TrustedProxies proxies, CurrentVertxRequest current) {
        this.proxies = proxies;
        this.current = current;
    }

    /** Links of the present request. */
    Links links(UriInfo uri) {
        Origin origin = proxies.origin(current.getCurrent().request());
        return new Links(uri, URI.create(origin.scheme() + "://" + origin.authority() + "/"));
    }
}
