package org.chainpanorama.chassis.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Watches every call from before it is matched to the end of its answer. It never blocks: a call that finds no place waits in the
 * background, and is refused when none becomes free.
 */
class AuditGate {

    private static final String CALL = Call.class.getName();
    private static final int CALLER_LEFT = 499;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final AuditQueue queue;
    private final AuditWriter writer;
    private final OperationNames names;
    private final boolean enabled;
    private final Duration wait;
    private final Counter refused;

    AuditGate(
            AuditQueue queue,
            AuditWriter writer,
            OperationNames names,
            @ConfigProperty(name = "zone.audit.enabled") boolean enabled,
            @ConfigProperty(name = "zone.audit.wait") Duration wait,
            MeterRegistry meters) {
        this.queue = queue;
        this.writer = writer;
        this.names = names;
        this.enabled = enabled;
        this.wait = wait;
        this.refused = meters.counter("zone.audit.refused");
        meters.gauge("zone.audit.places.free", queue, AuditQueue::freePlaces);
    }

    /** Before anything else, so that nothing is done for a call that cannot be recorded. */
    @ServerRequestFilter(preMatching = true, priority = 0)
    Uni<Response> admit(ContainerRequestContext request, RoutingContext http) {
        if (enabled && takePlace()) {
            begin(request, http);
        } else if (enabled) {
            return place(Vertx.currentContext())
                    .invoke(() -> begin(request, http))
                    .replaceWith((Response) null);
        }
        return Uni.createFrom().nullItem();
    }

    /** Before the caller is asked for scopes, so that a denied call too is known by what it wanted. */
    @ServerRequestFilter(priority = 0)
    void recognise(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getProperty(CALL) instanceof Call call) {
            call.isFor(
                    names.of(resource.getResourceMethod()),
                    AuditText.keys(request.getUriInfo().getPathParameters()));
        }
    }

    @ServerResponseFilter
    void look(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CALL) instanceof Call call
                && response.getEntity() instanceof HttpProblem problem
                && problem.getType() != null) {
            String type = problem.getType().toString();
            call.met(AuditText.name(type.substring(type.lastIndexOf(':') + 1)));
        }
    }

    private boolean takePlace() {
        return !writer.isStuck() && queue.takePlace();
    }

    /** A place as soon as one is free; a refusal when that takes too long, and at once when nothing moves. */
    private Uni<Void> place(Context eventLoop) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> {
                    if (!takePlace()) throw refusal();
                })
                .onFailure(full -> !writer.isStuck())
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .expireIn(wait.toMillis())
                .onFailure()
                .transform(full -> refusal())
                .onFailure()
                .invoke(() -> refused.increment())
                .emitOn(task -> eventLoop.runOnContext(now -> task.run()));
    }

    private void begin(ContainerRequestContext request, RoutingContext http) {
        if (http.response().closed()) {
            queue.giveBack(1);
            throw refusal(); // The caller left while waiting: nobody hears it, and nothing was done.
        }
        Call call = new Call(request.getMethod(), request.getHeaderString("Purpose"));
        request.setProperty(CALL, call);
        http.addEndHandler(end -> {
            if (call.end()) {
                int status = end.succeeded() ? http.response().getStatusCode() : CALLER_LEFT;
                QuarkusHttpUser.getSecurityIdentity(http, null)
                        .map(AuditedCaller::of)
                        .onFailure()
                        .recoverWithItem(AuditedCaller.UNVERIFIED)
                        .subscribe()
                        .with(caller -> queue.put(call.endedWith(status, caller)));
            }
        });
    }

    private static Problem refusal() {
        return Problem.of(
                        ProblemType.UPSTREAM_UNAVAILABLE,
                        Text.of("审计记录暂时无法写入，请稍后重试", "Calls cannot be audited at the moment; try again later"))
                .withHeader("Retry-After", 1);
    }
}
