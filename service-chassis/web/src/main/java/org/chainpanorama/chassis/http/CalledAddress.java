package org.chainpanorama.chassis.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets resources make their links under the address that was called, where a trusted proxy says what that was. */
public class CalledAddress {

    private final TrustedProxies proxies;

    CalledAddress(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @ServerRequestFilter(preMatching = true)
    public void tell(ContainerRequestContext request, HttpServerRequest http) {
        if (!proxies.sent(http)) return;
        Origin origin = proxies.origin(http);
        URI base = URI.create(origin.scheme() + "://" + origin.authority() + "/");
        request.setRequestUri(base, base.resolve(http.uri()));
    }
}
