package org.chainpanorama.gateway.owner;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.TreeSet;
import org.chainpanorama.chassis.text.CallerLanguage;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is asking. */
@ApplicationScoped
public class Requesters {

    private final CurrentIdentityAssociation identities;

    Requesters(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The caller of the present request. */
    public Uni<Requester> current(HttpHeaders headers) {
        String language = CallerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .toLanguageTag();
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        String purpose = headers.getHeaderString("Purpose");
        return identities
                .getDeferredIdentity()
                .map(identity -> identity.isAnonymous()
                        ? Requester.anonymous(language, purpose)
                        : new Requester(language, rights(identity), authorization, purpose));
    }

    /** Client, scopes and the zone that binds them: what owners decide by. */
    private static String rights(SecurityIdentity identity) {
        Object zone = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("zone") : null;
        return identity.getPrincipal().getName() + " " + new TreeSet<>(identity.getRoles()) + " " + zone;
    }
}
