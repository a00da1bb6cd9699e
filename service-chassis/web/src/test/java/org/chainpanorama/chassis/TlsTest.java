package org.chainpanorama.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TlsTest.Mutual.class)
class TlsTest {

    private static final TlsStores STORES = TlsStores.made();

    /** By the variables of docs/variables.md, as properties. */
    public static class Mutual implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.tls.key-store.p12.path",
                    STORES.server().toString(),
                    "quarkus.tls.key-store.p12.password",
                    TlsStores.PASSWORD,
                    "quarkus.tls.trust-store.p12.path",
                    STORES.trusted().toString(),
                    "quarkus.tls.trust-store.p12.password",
                    TlsStores.PASSWORD,
                    "zone.tls.client-certificate",
                    "required",
                    "quarkus.http.test-ssl-port",
                    "0");
        }
    }

    @TestHTTPResource(value = "/api/v1/code-lists", tls = true)
    URI codeLists;

    private HttpResponse<String> get(HttpClient client) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(codeLists).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whoShowsATrustedCertificateIsAnsweredAndToldToStayWithTls() throws Exception {
        HttpResponse<String> answer = get(STORES.clientWithCertificate());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    }

    @Test
    void whoShowsNoneIsNot() {
        assertThatThrownBy(() -> get(STORES.clientWithoutCertificate())).isInstanceOf(IOException.class);
    }
}
