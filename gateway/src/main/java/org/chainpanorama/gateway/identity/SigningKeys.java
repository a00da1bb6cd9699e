package org.chainpanorama.gateway.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The demo's signing key and its clients' secret: made at the first start, kept in the state folder, readable by its owner only. */
@ApplicationScoped
class SigningKeys {

    private final Path folder;
    private RsaJsonWebKey key;

    SigningKeys(DemoIdentity settings) {
        folder = settings.keys();
    }

    /** The key that signs tokens. */
    synchronized RsaJsonWebKey key() {
        if (key == null) {
            try {
                String stored = kept("signing-key.json", SigningKeys::newKey);
                key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(stored);
            } catch (JoseException damaged) {
                throw new IllegalStateException("The demo's signing key cannot be read", damaged);
            }
        }
        return key;
    }

    /** The secret that all demo clients share. */
    synchronized String clientSecret() {
        return kept("demo-client-secret", SigningKeys::newSecret);
    }

    private String kept(String name, java.util.function.Supplier<String> maker) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            Files.createDirectories(folder);
            String made = maker.get();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String newKey() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId("demo-" + newSecret().substring(0, 8));
            made.setAlgorithm("RS256");
            made.setUse("sig");
            return made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String newSecret() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
