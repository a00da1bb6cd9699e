package org.chainpanorama.chassis.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/** A token with which nobody may do anything, each bad in one respect only. */
enum BadToken {
    NONE {
        @Override
        String of(String scope) {
            return null;
        }
    },
    EXPIRED {
        @Override
        String of(String scope) {
            return ZoneTokens.sign(
                    ZoneTokens.claims(scope).expiresAt(Instant.now().minusSeconds(300)));
        }
    },
    WRONG_ISSUER {
        @Override
        String of(String scope) {
            return ZoneTokens.sign(ZoneTokens.claims(scope).issuer("urn:elsewhere"));
        }
    },
    WRONG_AUDIENCE {
        @Override
        String of(String scope) {
            return ZoneTokens.sign(ZoneTokens.claims(scope).audience("urn:elsewhere"));
        }
    },
    ALGORITHM_NONE {
        @Override
        String of(String scope) {
            String header = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
            return header + '.' + ZoneTokens.token(scope).split("\\.")[1] + '.';
        }
    },
    PUBLIC_KEY_AS_SECRET {
        @Override
        String of(String scope) {
            return ZoneTokens.claims(scope)
                    .jws()
                    .algorithm(SignatureAlgorithm.HS256)
                    .sign(new SecretKeySpec(ZoneTokens.publicKey(), "HmacSHA256"));
        }
    },
    WRONG_SCOPE {
        @Override
        String of(String scope) {
            return ZoneTokens.token(Arrays.stream(ZoneTokens.EVERY_SCOPE.split(" "))
                    .filter(other -> !other.equals(scope))
                    .collect(Collectors.joining(" ")));
        }
    };

    /** Such a token, else good for an operation that needs this scope; null for none at all. */
    abstract String of(String scope);
}
