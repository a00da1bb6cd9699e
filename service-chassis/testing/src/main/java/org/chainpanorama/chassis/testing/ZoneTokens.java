package org.chainpanorama.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * An identity provider for tests: {@code @QuarkusTestResource(ZoneTokens.class)} makes a key for this run and has the service trust it.
 * Every rest-assured request of a {@code @QuarkusTest} then carries a token with all scopes, unless it says otherwise.
 */
public class ZoneTokens implements QuarkusTestResourceLifecycleManager {

    /** Who gives tokens in tests. */
    public static final String ISSUER = "urn:zone:test";

    /** Whom they are for. */
    public static final String AUDIENCE = "urn:zone:api";

    /** Every scope of the zone. */
    public static final String EVERY_SCOPE =
            "enterprise.read enterprise.write enterprise.sensitive project.read project.write project.sensitive"
                    + " land.read land.write land.sensitive panorama.read audit.read";

    private static final String KEY_PROPERTY = "zone.test.signing-key";
    private static final String KEY_ID = "test";

    private Path keys;

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            keys = Files.createTempFile("zone-test-keys", ".json");
            Files.writeString(keys, keySet((RSAPublicKey) pair.getPublic()));
            // Tests live in another class loader than this resource: system properties are what both see.
            System.setProperty(
                    KEY_PROPERTY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "mp.jwt.verify.publickey.location", keys.toUri().toString(),
                "mp.jwt.verify.issuer", ISSUER,
                "mp.jwt.verify.audiences", AUDIENCE);
    }

    @Override
    public void stop() {
        try {
            if (keys != null) Files.deleteIfExists(keys);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A good token with these scopes, separated by spaces. */
    public static String token(String scopes) {
        return sign(claims(scopes));
    }

    /** The claims of a good token, to be made bad in one respect. */
    public static JwtClaimsBuilder claims(String scopes) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("test-client")
                .claim("client_id", "test-client")
                .claim("scope", scopes)
                .expiresAt(Instant.now().plus(Duration.ofMinutes(10)));
    }

    /** The claims signed with the key that the service trusts. */
    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).header("typ", "at+jwt").sign(signingKey());
    }

    /** The key that the service checks tokens with, encoded as everybody may have it. */
    static byte[] publicKey() {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) signingKey();
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static PrivateKey signingKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY_PROPERTY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String keySet(RSAPublicKey key) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return """
                {"keys":[{"kty":"RSA","kid":"%s","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}
                """.formatted(
                        KEY_ID,
                        base64.encodeToString(unsigned(key.getModulus().toByteArray())),
                        base64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] bytes) {
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
