package org.chainpanorama.gateway.proxy;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The gateway is reachable by callers, to whom its metrics say too much: only this machine reads them, unless the deployment opens them. */
@ApplicationScoped
class MetricsDoor {

    private final boolean open;
    private final PlainProblems problems;

    MetricsDoor(@ConfigProperty(name = "zone.metrics.open") boolean open, PlainProblems problems) {
        this.open = open;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        if (!open) router.route("/q/metrics*").order(OwnerRoutes.ORDER).handler(this::onlyFromHere);
    }

    private void onlyFromHere(RoutingContext http) {
        boolean forwarded = http.request().headers().contains("X-Forwarded-For")
                || http.request().headers().contains("Forwarded");
        if (!forwarded && isLoopback(http.request().remoteAddress())) {
            http.next();
        } else {
            problems.answer(http, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.title());
        }
    }

    private static boolean isLoopback(SocketAddress address) {
        return address != null
                && (address.hostAddress().startsWith("127.")
                        || address.hostAddress().endsWith(":1"));
    }
}
