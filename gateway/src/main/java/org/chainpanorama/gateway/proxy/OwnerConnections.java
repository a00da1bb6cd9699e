package org.chainpanorama.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.gateway.owner.Owner;
import org.chainpanorama.gateway.owner.OwnerTls;

/** The connections by which calls are passed on: of each lane to each owner by themselves, all bounded in number and time. */
@ApplicationScoped
class OwnerConnections {

    private final ProxySettings settings;
    private final Map<Lane, HttpClient> clients = new EnumMap<>(Lane.class);

    OwnerConnections(ProxySettings settings, OwnerTls tls, Vertx vertx) {
        this.settings = settings;
        for (Lane lane : Lane.values())
            clients.put(lane, client(vertx, tls, settings.lanes().get(lane)));
    }

    /** What passes one call on; it fails with {@link NotReached} where the owner was not asked. */
    HttpProxy proxy(Owner owner, Lane lane) {
        HttpClient client = clients.get(lane);
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(call -> client.request(target(owner, lane)).recover(OwnerConnections::notReached));
    }

    /** A lane that is silent for long has more patience with pauses too. */
    private HttpClient client(Vertx vertx, OwnerTls tls, ProxySettings.LaneSettings lane) {
        long pause =
                Math.max(settings.stallTimeout().toMillis(), lane.answerWithin().toMillis() + 1_000);
        return vertx.createHttpClient(
                tls.applied(new HttpClientOptions())
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setReadIdleTimeout((int) pause)
                        .setMaxWaitQueueSize(lane.waitingCalls()),
                new PoolOptions().setHttp1MaxSize(lane.connections()));
    }

    private RequestOptions target(Owner owner, Lane lane) {
        return new RequestOptions()
                .setHost(owner.host())
                .setPort(owner.port())
                .setSsl(owner.isSecure())
                .setConnectTimeout(settings.waitTimeout().toMillis())
                .setIdleTimeout(settings.lanes().get(lane).answerWithin().toMillis());
    }

    private static Future<HttpClientRequest> notReached(Throwable failure) {
        return Future.failedFuture(new NotReached(failure));
    }
}
