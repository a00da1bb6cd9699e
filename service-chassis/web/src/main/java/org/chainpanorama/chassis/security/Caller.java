package org.chainpanorama.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chainpanorama.chassis.code.ZoneCode;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, and what they may see. */
@RequestScoped
public class Caller {

    private static final Pattern ZONE = Pattern.compile(ZoneCode.FORM);

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
        String client = token(identity)
                .flatMap(token -> Optional.<String>ofNullable(token.getClaim("client_id")))
                .orElse(null);
        return client == null ? identity.getPrincipal().getName() : client;
    }

    /**
     * The one zone whose rows the caller may see and write; empty where the token does not bind the caller to a zone.
     *
     * @throws Problem 401 when the claim is there but names no zone: a bond that cannot be read must not become none
     */
    public Optional<String> zone() {
        return zoneOf(identity);
    }

    static Optional<String> zoneOf(SecurityIdentity identity) {
        return token(identity).map(token -> token.<Object>getClaim("zone")).map(Caller::zoneCode);
    }

    private static String zoneCode(Object claim) {
        String code = claim instanceof JsonString text ? text.getString() : claim.toString();
        if (!(claim instanceof JsonString || claim instanceof String)
                || !ZONE.matcher(code).matches()) {
            throw Problem.of(
                            ProblemType.TOKEN_INVALID, Text.of("令牌的 zone 声明无效", "The token's claim zone names no zone"))
                    .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        return code;
    }

    private static Optional<JsonWebToken> token(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
