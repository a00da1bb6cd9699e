package org.chainpanorama.gateway.owner;

import java.net.URI;
import java.util.List;

/**
 * A service that owns data.
 *
 * @param name service name, e.g. <code>land-service</code>
 * @param url base URL without a path
 * @param paths path prefixes that belong to it, on segment borders
 */
public record Owner(String name, URI url, List<String> paths) {

    /** Whether a path is this owner's. */
    public boolean owns(String path) {
        return paths.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /** The name without its ending: <code>land</code> of land-service. */
    public String shortName() {
        return name.split("-")[0];
    }

    /** The host to connect to. */
    public String host() {
        return url.getHost();
    }

    /** The port to connect to. */
    public int port() {
        if (url.getPort() > 0) return url.getPort();
        return isSecure() ? 443 : 80;
    }

    /** Whether it is reached over TLS. */
    public boolean isSecure() {
        return "https".equals(url.getScheme());
    }
}
