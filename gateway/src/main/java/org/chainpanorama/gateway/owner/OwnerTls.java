package org.chainpanorama.gateway.owner;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Owners that are reached over TLS: trusted by the gateway's own trust store, shown the gateway's own certificate, where it has them. */
@ApplicationScoped
public class OwnerTls {

    private final TlsConfigurationRegistry registry;

    OwnerTls(TlsConfigurationRegistry registry) {
        this.registry = registry;
    }

    /** The options with that trust and that key; the machine's usual trust where the gateway has none. */
    public HttpClientOptions applied(HttpClientOptions options) {
        registry.getDefault().ifPresent(tls -> {
            if (tls.getTrustStoreOptions() != null) options.setTrustOptions(tls.getTrustStoreOptions());
            if (tls.getKeyStoreOptions() != null) options.setKeyCertOptions(tls.getKeyStoreOptions());
        });
        return options;
    }
}
