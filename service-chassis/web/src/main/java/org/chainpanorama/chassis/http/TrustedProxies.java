package org.chainpanorama.chassis.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose word counts on who called, and where: that of the proxies that the deployment names, at the owners the gateway. Anybody else's
 * <code>X-Forwarded-*</code> is not read, and what is no scheme, host or address is nobody's.
 */
@ApplicationScoped
public class TrustedProxies {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    private final List<String> addresses;

    TrustedProxies(@ConfigProperty(name = "zone.trusted-proxies") Optional<List<String>> addresses) {
        this.addresses = addresses.orElse(List.of());
    }

    /** Whether the request comes from one of them. */
    public boolean sent(HttpServerRequest request) {
        return request.remoteAddress() != null
                && addresses.contains(request.remoteAddress().hostAddress());
    }

    /** Who called, and where, as far as can be believed. */
    public Origin origin(HttpServerRequest request) {
        String authority =
                request.authority() == null ? "" : request.authority().toString();
        String client = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        if (!sent(request)) return new Origin(request.scheme(), authority, client);
        return new Origin(
                told(request, "X-Forwarded-Proto", SCHEMES::contains).orElse(request.scheme()),
                told(request, "X-Forwarded-Host", host -> HostAndPort.parseAuthority(host, -1) != null)
                        .orElse(authority),
                told(request, "X-Forwarded-For", ADDRESS.asMatchPredicate()).orElse(client));
    }

    /** The first of several is the one nearest to the caller. */
    private static Optional<String> told(HttpServerRequest request, String header, Predicate<String> valid) {
        return Optional.ofNullable(request.getHeader(header))
                .map(value -> value.split(",", 2)[0].strip())
                .filter(valid);
    }
}
