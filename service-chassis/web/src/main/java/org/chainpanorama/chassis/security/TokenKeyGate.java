package org.chainpanorama.chassis.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.text.Text;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Stands before whoever checks tokens, and lets a token of an unknown key wait for a moment, without a thread, while the keys are read. A key
 * that is still unknown then is nobody's; where no keys could be read at all, nobody can say, and the answer is 503.
 */
@ApplicationScoped
class TokenKeyGate implements IdentityProvider<TokenAuthenticationRequest> {

    private final TokenKeys keys;
    private final TokenKeySettings settings;

    TokenKeyGate(TokenKeys keys, TokenKeySettings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one that checks. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 100;
    }

    /** Never an identity of its own: null, and the next in line checks the token. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext authentication) {
        CompletableFuture<Void> reading = keys.awaited(keyId(request.getToken().getToken()));
        if (reading.isDone()) return passed();
        Context context = Vertx.currentContext();
        Uni<Void> read = Uni.createFrom().completionStage(() -> reading.copy()
                .completeOnTimeout(null, settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        return (context == null ? read : read.emitOn(MutinyHelper.executor(context))).chain(this::passed);
    }

    private Uni<SecurityIdentity> passed() {
        return keys.areRead() ? Uni.createFrom().nullItem() : Uni.createFrom().failure(unavailable());
    }

    private Problem unavailable() {
        return Problem.of(
                        ProblemType.IDENTITY_UNAVAILABLE,
                        Text.of(
                                "暂时无法取得验证令牌的密钥，请稍后重试",
                                "The keys that tokens are checked with cannot be had; try again later"))
                .withHeader("Retry-After", Math.max(1, settings.longestPause().toSeconds()));
    }

    private static String keyId(String token) {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        } catch (JoseException noToken) {
            return null; // Who checks it will say so.
        }
    }
}
