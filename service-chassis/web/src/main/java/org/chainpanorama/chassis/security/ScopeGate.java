package org.chainpanorama.chassis.security;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request pass to a resource when the caller has its scope. Whatever is not annotated is denied to everybody. */
public class ScopeGate {

    private final CurrentIdentityAssociation identities;
    private final boolean publicRead;

    ScopeGate(CurrentIdentityAssociation identities, @ConfigProperty(name = "zone.public-read") boolean publicRead) {
        this.identities = identities;
        this.publicRead = publicRead;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public Uni<Response> check(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        NeedsScope needed = resource.getResourceClass().getAnnotation(NeedsScope.class);
        if (needed != null && needed.value() == ScopeDomain.REFERENCE) {
            return Uni.createFrom().nullItem();
        }
        boolean reads = reads(method);
        boolean shared = resource.getResourceClass().isAnnotationPresent(SharedByZones.class);
        return identities
                .getDeferredIdentity()
                .invoke(identity -> check(identity, needed, reads))
                .invoke(identity -> checkZone(identity, needed, !reads && shared))
                .replaceWith((Response) null);
    }

    /** Whether an operation changes nothing, so that its read scope is enough. */
    public static boolean reads(Method operation) {
        return operation.isAnnotationPresent(GET.class)
                || operation.isAnnotationPresent(HEAD.class)
                || operation.isAnnotationPresent(ReadsOnly.class);
    }

    private void check(SecurityIdentity identity, NeedsScope needed, boolean reads) {
        if (needed == null) {
            throw Problem.of(ProblemType.SCOPE_MISSING, Text.of("该接口未开放", "This operation is open to nobody"));
        }
        // A token never gives less than none does; what it does not cover is withheld.
        if (reads && publicRead && needed.value() != ScopeDomain.AUDIT) return;
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemType.TOKEN_MISSING, Text.of("须携带访问令牌", "A bearer token is needed"))
                    .withHeader("WWW-Authenticate", "Bearer realm=\"zone\"");
        }
        String scope = reads ? needed.value().read() : needed.value().write();
        if (!identity.hasRole(scope)) {
            throw Problem.of(
                            ProblemType.SCOPE_MISSING,
                            Text.of("令牌缺少权限 %s", "The token lacks the scope %s").with(scope))
                    .withHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + '"');
        }
    }

    /** The audit trail tells of all zones, and what zones share is no single one's to change. */
    private static void checkZone(SecurityIdentity identity, NeedsScope needed, boolean changesShared) {
        if (Caller.zoneOf(identity).isPresent() && (changesShared || needed.value() == ScopeDomain.AUDIT)) {
            throw ZoneScope.outside();
        }
    }
}
