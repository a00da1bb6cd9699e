package org.chainpanorama.chassis.page;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs and opens opaque cursors, so that a caller can carry one but not make one. */
@ApplicationScoped
@Unremovable
public class CursorCodec {

    private static final String ALGORITHM = "HmacSHA256";
    /** 96 bits: far beyond guessing for a value that grants nothing a filter would not. */
    private static final int SIGNATURE_BYTES = 12;

    private final SecretKeySpec key;

    CursorCodec(@ConfigProperty(name = "zone.cursor.secret") Optional<String> secret) {
        byte[] bytes =
                secret.map(value -> value.getBytes(StandardCharsets.UTF_8)).orElseGet(CursorCodec::random);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The content with its signature, safe in a URL. */
    public String seal(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(signature(bytes), SIGNATURE_BYTES + bytes.length);
        System.arraycopy(bytes, 0, sealed, SIGNATURE_BYTES, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The content of a cursor that this zone sealed; empty for anything else. */
    public Optional<String> open(String cursor) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (sealed.length < SIGNATURE_BYTES) return Optional.empty();
        byte[] content = Arrays.copyOfRange(sealed, SIGNATURE_BYTES, sealed.length);
        byte[] signature = Arrays.copyOf(sealed, SIGNATURE_BYTES);
        return MessageDigest.isEqual(signature, signature(content))
                ? Optional.of(new String(content, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
