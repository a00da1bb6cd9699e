package org.chainpanorama.gateway.proxy;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chainpanorama.chassis.audit.AuditDesk;
import org.chainpanorama.chassis.audit.Call;
import org.chainpanorama.chassis.http.TrustedProxies;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.gateway.audit.DoorAudit;
import org.chainpanorama.gateway.owner.HungOwners;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.Owners;

/** Passes every path of an owner on to it: untouched, streaming both ways, with back-pressure. */
@ApplicationScoped
class OwnerRoutes {

    /** Before what Quarkus does with bodies and answers: they are the owners'. */
    static final int ORDER = Integer.MIN_VALUE / 2;

    private final Owners owners;
    private final OwnerConnections connections;
    private final HungOwners hung;
    private final UpstreamFaults faults;
    private final DoorAudit audit;
    private final TrustedProxies proxies;
    private final PlainProblems problems;
    private final SmallBodies bodies;

    OwnerRoutes(
            Owners owners,
            OwnerConnections connections,
            HungOwners hung,
            UpstreamFaults faults,
            DoorAudit audit,
            TrustedProxies proxies,
            PlainProblems problems,
            SmallBodies bodies) {
        this.owners = owners;
        this.connections = connections;
        this.hung = hung;
        this.faults = faults;
        this.audit = audit;
        this.proxies = proxies;
        this.problems = problems;
        this.bodies = bodies;
    }

    void install(@Observes Router router) {
        for (Owner owner : owners.all()) {
            for (String path : owner.paths()) {
                router.route(path).order(ORDER).handler(http -> pass(http, path, owner));
                router.route(path + "/*").order(ORDER).handler(http -> pass(http, path, owner));
            }
        }
    }

    private void pass(RoutingContext http, String path, Owner owner) {
        http.request().pause();
        audit.admit(http)
                .subscribe()
                .with(
                        call -> {
                            http.addEndHandler(end -> audit.leave(call));
                            if (hung.isHung(owner)) {
                                http.request().resume();
                                faults.refuse(owner, path, call, http);
                                return;
                            }
                            bodies.of(http)
                                    .onSuccess(body -> {
                                        http.request().resume();
                                        pass(http, path, owner, call, body);
                                    })
                                    .onFailure(refused -> faults.refuse(call, http, path, refused));
                        },
                        full -> problems.answer(
                                http,
                                ProblemType.UPSTREAM_UNAVAILABLE,
                                AuditDesk.refusal().text(),
                                1));
    }

    private void pass(RoutingContext http, String path, Owner owner, Call call, ProxyInterceptor body) {
        Lane lane = Lane.of(http.request());
        connections
                .proxy(owner, lane)
                .addInterceptor(new HopByHop(proxies))
                .addInterceptor(faults.of(owner, path, lane, call, http))
                .addInterceptor(body)
                .handle(http.request());
    }
}
