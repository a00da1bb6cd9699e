package org.chainpanorama.chassis.limit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a call to a worker thread when its JSON body is whole, or when it is one of a few imports: a worker that waits for a slow sender
 * is missing to all others.
 */
class BodyGate {

    private static final String HELD = BodyGate.class.getName();

    private final Map<Method, BodyUse> uses = new ConcurrentHashMap<>();
    private final BodyIntake intake;
    private final LimitSettings settings;
    private final Semaphore imports;

    BodyGate(BodyIntake intake, LimitSettings settings) {
        this.intake = intake;
        this.settings = settings;
        this.imports = new Semaphore(settings.imports());
    }

    /** On the event loop, when it is known what the call wants. */
    @ServerRequestFilter(nonBlocking = true, priority = -10)
    Uni<Response> take(ContainerRequestContext request, ResourceInfo resource, RoutingContext http) {
        BodyUse use = uses.computeIfAbsent(
                resource.getResourceMethod(), operation -> BodyUse.of(operation, settings.jsonBytes()));
        if (use.kind() == BodyUse.Kind.STREAM) enterImports(request);
        if (use.kind() != BodyUse.Kind.WHOLE || http.request().isEnded())
            return Uni.createFrom().nullItem();
        var context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(intake.readForWork(http, use.most()).toCompletionStage())
                .emitOn(MutinyHelper.executor(context))
                .invoke(taken -> {
                    request.setProperty(HELD, taken.giveBack());
                    ((RoutingContextInternal) http).setBody(taken.body());
                })
                .replaceWith((Response) null);
    }

    /** When the work is done, whether or not the caller still listens. */
    @ServerResponseFilter(priority = Integer.MAX_VALUE)
    void giveBack(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HELD) instanceof Runnable held) {
            request.removeProperty(HELD);
            held.run();
        }
    }

    private void enterImports(ContainerRequestContext request) {
        if (!imports.tryAcquire()) throw Refusals.tooManyImports(settings.imports());
        Runnable release = imports::release;
        request.setProperty(HELD, release);
    }
}
