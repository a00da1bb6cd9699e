package org.chainpanorama.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, and what they may see. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the caller showed no token at all. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** Whether the caller's token has this scope. */
    public boolean has(String scope) {
        return identity.hasRole(scope);
    }

    /** Whether the caller sees figures of that level in that domain: public to all, internal to readers with a token, restricted to few. */
    public boolean sees(ScopeDomain domain, Confidentiality level) {
        return switch (level) {
            case PUBLIC -> true;
            case INTERNAL -> has(domain.read()) || has(domain.sensitive());
            case RESTRICTED -> has(domain.sensitive());
        };
    }

    /** The client the token was given to; <code>anonymous</code> without one. */
    public String client() {
        if (isAnonymous()) return "anonymous";
        String client = token().flatMap(token -> Optional.<String>ofNullable(token.getClaim("client_id")))
                .orElse(null);
        return client == null ? identity.getPrincipal().getName() : client;
    }

    /** The one zone whose rows the caller may see; empty where the token does not bind the caller to a zone. */
    public Optional<String> zone() {
        return token().flatMap(token -> Optional.ofNullable(token.getClaim("zone")));
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
