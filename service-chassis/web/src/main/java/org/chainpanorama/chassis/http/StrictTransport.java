package org.chainpanorama.chassis.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who has once called over TLS is told never to call without (RFC 6797). */
@ApplicationScoped
class StrictTransport {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(http -> {
            if (http.request().isSSL()) http.response().putHeader("Strict-Transport-Security", ONE_YEAR);
            http.next();
        });
    }
}
