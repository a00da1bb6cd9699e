package org.chainpanorama.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.chainpanorama.chassis.audit.AuditDesk;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.gateway.audit.DoorAudit;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerTls;
import org.chainpanorama.gateway.owner.Owners;

/** Passes every path of an owner on to it: untouched, streaming both ways, with back-pressure. */
@ApplicationScoped
class OwnerRoutes {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Before what Quarkus does with bodies and answers: they are the owners'. */
    static final int ORDER = Integer.MIN_VALUE / 2;

    private final Owners owners;
    private final ProxySettings settings;
    private final UpstreamFaults faults;
    private final DoorAudit audit;
    private final OwnerTls tls;
    private final PlainProblems problems;
    private final SmallBodies bodies;

    OwnerRoutes(
            Owners owners,
            ProxySettings settings,
            UpstreamFaults faults,
            DoorAudit audit,
            PlainProblems problems,
            OwnerTls tls,
            SmallBodies bodies) {
        this.owners = owners;
        this.settings = settings;
        this.faults = faults;
        this.audit = audit;
        this.tls = tls;
        this.problems = problems;
        this.bodies = bodies;
    }

    void install(@Observes Router router, Vertx vertx) {
        HttpClient client = vertx.createHttpClient(
                tls.applied(new HttpClientOptions())
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                        .setMaxWaitQueueSize(settings.waitingCalls()),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
        for (Owner owner : owners.all()) {
            for (String path : owner.paths()) {
                router.route(path).order(ORDER).handler(http -> pass(http, path, owner, client));
                router.route(path + "/*").order(ORDER).handler(http -> pass(http, path, owner, client));
            }
        }
    }

    private void pass(RoutingContext http, String path, Owner owner, HttpClient client) {
        http.request().pause();
        audit.admit(http)
                .subscribe()
                .with(
                        call -> {
                            http.addEndHandler(end -> audit.leave(call));
                            bodies.of(http)
                                    .onSuccess(body -> {
                                        http.request().resume();
                                        proxy(client, owner)
                                                .addInterceptor(faults.of(owner, path, call, http))
                                                .addInterceptor(body)
                                                .handle(http.request());
                                    })
                                    .onFailure(refused -> faults.refuse(call, http, path, refused));
                        },
                        full -> problems.answer(
                                http,
                                ProblemType.UPSTREAM_UNAVAILABLE,
                                AuditDesk.refusal().text(),
                                1));
    }

    private HttpProxy proxy(HttpClient client, Owner owner) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(call -> client.request(target(owner, call.request().proxiedRequest())))
                .addInterceptor(new HopByHop());
    }

    private RequestOptions target(Owner owner, HttpServerRequest request) {
        boolean reading = READING.contains(request.method());
        return new RequestOptions()
                .setHost(owner.host())
                .setPort(owner.port())
                .setSsl(owner.isSecure())
                .setIdleTimeout((reading ? settings.readTimeout() : settings.writeTimeout()).toMillis());
    }
}
