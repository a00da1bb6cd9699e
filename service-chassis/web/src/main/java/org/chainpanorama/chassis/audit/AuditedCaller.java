package org.chainpanorama.chassis.audit;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who called. */
public record AuditedCaller(String client, String subject) {

    /** Showed no token. */
    public static final AuditedCaller ANONYMOUS = new AuditedCaller("anonymous", null);

    /** Showed a token that does not hold; what it claims is not worth recording. */
    public static final AuditedCaller UNVERIFIED = new AuditedCaller("unverified", null);

    /** Whom the token was given to. */
    public static AuditedCaller of(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return ANONYMOUS;
        }
        String name = identity.getPrincipal().getName();
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new AuditedCaller(AuditText.name(name), null);
        }
        String client = token.getClaim("client_id");
        return new AuditedCaller(AuditText.name(client == null ? name : client), AuditText.name(token.getSubject()));
    }
}
