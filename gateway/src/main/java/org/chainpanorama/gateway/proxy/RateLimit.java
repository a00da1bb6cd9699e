package org.chainpanorama.gateway.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.chassis.audit.AuditDesk;
import org.chainpanorama.chassis.audit.AuditedCaller;
import org.chainpanorama.chassis.http.TrustedProxies;
import org.chainpanorama.chassis.problem.PlainProblems;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.gateway.audit.DoorAudit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many calls a client may make in a minute; who shows no token that holds is known by address. In each gateway process by itself. */
@ApplicationScoped
class RateLimit {

    private static final int MOST_CLIENTS = 100_000;
    private static final List<String> PATHS = List.of("/api/*", "/ogc", "/ogc/*", "/oauth2/*");

    private final long callsPerMinute;
    private final DoorAudit audit;
    private final TrustedProxies proxies;
    private final PlainProblems problems;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimit(
            @ConfigProperty(name = "zone.rate.calls-per-minute") long callsPerMinute,
            DoorAudit audit,
            TrustedProxies proxies,
            PlainProblems problems) {
        this.callsPerMinute = callsPerMinute;
        this.audit = audit;
        this.proxies = proxies;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        if (callsPerMinute <= 0) return;
        PATHS.forEach(path -> router.route(path).order(OwnerRoutes.ORDER - 1).handler(this::count));
    }

    private void count(RoutingContext http) {
        Context context = Vertx.currentContext();
        http.request().pause();
        audit.caller(http).emitOn(MutinyHelper.executor(context)).subscribe().with(caller -> count(http, caller));
    }

    private void count(RoutingContext http, AuditedCaller caller) {
        ConsumptionProbe probe =
                buckets.get(key(http, caller), client -> bucket()).tryConsumeAndReturnRemaining(1);
        http.request().resume();
        if (probe.isConsumed()) {
            http.next();
            return;
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        audit.admit(http)
                .chain(call -> audit.refused(call, http, "/api/v1", ProblemType.RATE_LIMITED))
                .subscribe()
                .with(
                        stored -> problems.answer(http, ProblemType.RATE_LIMITED, words(), seconds),
                        full -> problems.answer(
                                http,
                                ProblemType.UPSTREAM_UNAVAILABLE,
                                AuditDesk.refusal().text(),
                                1));
    }

    private Text words() {
        return Text.of("每分钟最多 %d 次调用", "At most %d calls a minute").with(callsPerMinute);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(callsPerMinute).refillGreedy(callsPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    private String key(RoutingContext http, AuditedCaller caller) {
        boolean known = !caller.equals(AuditedCaller.ANONYMOUS) && !caller.equals(AuditedCaller.UNVERIFIED);
        return known
                ? "client " + caller.client()
                : "address " + proxies.origin(http.request()).client();
    }
}
