package org.chainpanorama.chassis.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether callers over TLS must show a certificate (mutual TLS). */
@ApplicationScoped
class ClientCertificates implements HttpServerOptionsCustomizer {

    private final ClientAuth wanted;

    ClientCertificates(@ConfigProperty(name = "zone.tls.client-certificate") String wanted) {
        this.wanted = ClientAuth.valueOf(wanted.toUpperCase(Locale.ROOT));
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setClientAuth(wanted);
    }
}
