package org.chainpanorama.gateway.audit;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.chainpanorama.chassis.audit.AuditDesk;
import org.chainpanorama.chassis.audit.AuditedCaller;
import org.chainpanorama.chassis.audit.Call;
import org.chainpanorama.chassis.problem.ProblemType;

/** Records what the gateway answers by itself to calls that are not for its own operations. */
@ApplicationScoped
public class DoorAudit {

    private final AuditDesk desk;
    private final HttpAuthenticator authenticator;

    DoorAudit(AuditDesk desk, HttpAuthenticator authenticator) {
        this.desk = desk;
        this.authenticator = authenticator;
    }

    /** Takes the call on; fails with a 503 when it could not be recorded. */
    public Uni<Call> admit(RoutingContext http) {
        return desk.admit(
                new Call(http.request().method().name(), http.request().getHeader("Purpose")), 1);
    }

    /**
     * The gateway itself answers with a problem; done when that is recorded.
     *
     * @param prefix path of the operations that the call was for
     */
    public Uni<Void> refused(Call call, RoutingContext http, String prefix, ProblemType problem) {
        HttpServerRequest request = http.request();
        call.isFor(request.method().name() + " " + prefix, keys(request.path(), prefix));
        call.met(problem.code());
        return caller(http).chain(caller -> desk.end(call, call.endedWith(problem.status(), caller)));
    }

    /** Somebody else answers the call and records it. */
    public void leave(Call call) {
        desk.leave(call);
    }

    /** Who calls, by the token shown. */
    public Uni<AuditedCaller> caller(RoutingContext http) {
        return authenticator
                .attemptAuthentication(http)
                .map(AuditedCaller::of)
                .onFailure()
                .recoverWithItem(AuditedCaller.UNVERIFIED);
    }

    /** The path's segments behind the prefix by their place: the gateway does not know what the owner calls them. */
    private static MultivaluedMap<String, String> keys(String path, String prefix) {
        MultivaluedMap<String, String> keys = new MultivaluedHashMap<>();
        if (path.length() > prefix.length() + 1) {
            String[] segments = path.substring(prefix.length() + 1).split("/");
            for (int i = 0; i < Math.min(9, segments.length); i++) keys.add(String.valueOf(i + 1), segments[i]);
        }
        return keys;
    }
}
