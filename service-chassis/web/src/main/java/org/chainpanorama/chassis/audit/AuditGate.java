package org.chainpanorama.chassis.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.chainpanorama.chassis.security.ReadsOnly;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Watches every call from before it is matched to its answer, and never blocks. A write begins when the record of its beginning is stored;
 * the answer to anything else leaves when its record is stored.
 */
class AuditGate {

    private static final String CALL = Call.class.getName();
    private static final int CALLER_LEFT = 499;
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AuditDesk desk;
    private final OperationNames names;

    AuditGate(AuditDesk desk, OperationNames names) {
        this.desk = desk;
        this.names = names;
    }

    /** Before anything else, so that nothing is done for a call that cannot be recorded. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = 0)
    Uni<Response> admit(ContainerRequestContext request, RoutingContext http) {
        Call call = new Call(request.getMethod(), request.getHeaderString("Purpose"));
        return desk.admit(call, READING.contains(request.getMethod()) ? 1 : 2)
                .invoke(() -> begin(call, request, http))
                .replaceWith((Response) null);
    }

    /** Before the body is read and the caller asked for scopes, so that a refused call too is known by what it wanted. */
    @ServerRequestFilter(nonBlocking = true, priority = -20)
    void recognise(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getProperty(CALL) instanceof Call call) {
            call.isFor(
                    names.of(resource.getResourceMethod()), request.getUriInfo().getPathParameters());
        }
    }

    /** Behind all that could deny it. */
    @ServerRequestFilter(priority = Priorities.USER)
    Uni<Response> letThrough(ContainerRequestContext request, ResourceInfo resource, RoutingContext http) {
        if (!(request.getProperty(CALL) instanceof Call call)
                || READING.contains(request.getMethod())
                || resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class)) {
            return Uni.createFrom().nullItem();
        }
        return caller(http)
                .chain(caller -> desk.store(call, call.begins(caller)))
                .replaceWith((Response) null);
    }

    /**
     * Behind all that could still change the answer. A refusal has told and changed nothing, so it leaves as it is when its record is
     * late: another refusal in its place would find no mapper any more.
     */
    @ServerResponseFilter(priority = 0)
    Uni<Void> record(ContainerRequestContext request, ContainerResponseContext response, RoutingContext http) {
        if (!(request.getProperty(CALL) instanceof Call call) || !call.end()) {
            return Uni.createFrom().voidItem();
        }
        boolean refused = response.getEntity() instanceof HttpProblem;
        if (response.getEntity() instanceof HttpProblem problem && problem.getType() != null) {
            String type = problem.getType().toString();
            call.met(AuditText.name(type.substring(type.lastIndexOf(':') + 1)));
        }
        int status = response.getStatus();
        Uni<Void> stored = caller(http).chain(caller -> desk.end(call, call.endedWith(status, caller)));
        return refused ? stored.onFailure().recoverWithNull() : stored;
    }

    private void begin(Call call, ContainerRequestContext request, RoutingContext http) {
        request.setProperty(CALL, call);
        if (http.response().closed()) {
            call.end();
            desk.leave(call);
            throw AuditDesk.refusal(); // The caller left while waiting: nobody hears it, and nothing was done.
        }
        http.addEndHandler(end -> {
            if (call.end()) {
                int status = end.succeeded() ? http.response().getStatusCode() : CALLER_LEFT;
                caller(http).subscribe().with(caller -> desk.end(call, call.endedWith(status, caller))
                        .subscribe()
                        .with(stored -> {}, late -> {}));
            }
        });
    }

    private static Uni<AuditedCaller> caller(RoutingContext http) {
        return QuarkusHttpUser.getSecurityIdentity(http, null)
                .map(AuditedCaller::of)
                .onFailure()
                .recoverWithItem(AuditedCaller.UNVERIFIED);
    }
}
