package org.chainpanorama.chassis.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Checks tokens as SmallRye JWT does, but with keys from memory: checking one is arithmetic, and may be done on an event loop. */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenFactory extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser;

    TokenFactory(TokenKeys keys) {
        parser = new DefaultJWTTokenParser() {
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo context) {
                return keys;
            }
        };
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JwtContext parsed = parser.parse(token, context);
        String type = parsed.getJoseObjects().get(0).getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, parsed.getJwtClaims());
    }
}
