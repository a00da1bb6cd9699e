package org.chainpanorama.chassis.security;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Checks tokens as SmallRye JWT does, but with keys from memory: checking one is arithmetic, and may be done on an event loop. */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenFactory extends JWTCallerPrincipalFactory {

    private static final Logger LOG = Logger.getLogger(TokenFactory.class);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final TokenKeys keys;
    private final DefaultJWTTokenParser parser;

    TokenFactory(TokenKeys keys) {
        this.keys = keys;
        parser = new DefaultJWTTokenParser() {
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo context) {
                return keys;
            }
        };
    }

    /** When there are keys, a token that nobody signed is checked: the first caller shall not wait for classes and ciphers to be loaded. */
    void warm(@Observes StartupEvent start, JWTAuthContextInfo context) {
        keys.awaited(null).thenRun(() -> {
            try {
                parser.parse(unsigned(), context);
            } catch (ParseException asExpected) {
                LOG.debug("Checking tokens is warm");
            }
        });
    }

    private String unsigned() {
        String head = "{\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(keys.anyId());
        return Stream.of(head, "{}", "none")
                .map(part -> BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JwtContext parsed = parser.parse(token, context);
        String type = parsed.getJoseObjects().get(0).getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, parsed.getJwtClaims());
    }
}
