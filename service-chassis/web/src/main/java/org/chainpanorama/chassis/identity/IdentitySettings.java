package org.chainpanorama.chassis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the service gets its own token, and by what. */
@ApplicationScoped
class IdentitySettings {

    private final Optional<URI> tokenUrl;
    private final String client;
    private final Optional<String> secret;
    private final Optional<Path> secretFile;
    private final Duration timeout;

    IdentitySettings(
            @ConfigProperty(name = "zone.identity.token-url") Optional<URI> tokenUrl,
            @ConfigProperty(name = "zone.identity.client") String client,
            @ConfigProperty(name = "zone.identity.secret") Optional<String> secret,
            @ConfigProperty(name = "zone.identity.secret-file") Optional<Path> secretFile,
            @ConfigProperty(name = "zone.identity.timeout") Duration timeout) {
        this.tokenUrl = tokenUrl;
        this.client = client;
        this.secret = secret;
        this.secretFile = secretFile;
        this.timeout = timeout;
    }

    Optional<URI> tokenUrl() {
        return tokenUrl;
    }

    Duration timeout() {
        return timeout;
    }

    /** Client and secret, each form-encoded first, as RFC 6749 §2.3.1 wants it. The file is read each time: a secret may be renewed. */
    String basicCredentials() {
        String credentials = encoded(client) + ':' + encoded(secret());
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        return secret.orElseGet(() -> secretFile.map(IdentitySettings::read).orElse(""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secret of the service's identity cannot be read", unreadable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
