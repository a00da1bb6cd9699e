package org.chainpanorama.chassis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Key stores for one test run, made by the JDK's own tool.
 *
 * @param server the service's key, for 127.0.0.1 and localhost
 * @param client a caller's key
 * @param trusted the caller's certificate, for the service
 */
record TlsStores(Path server, Path client, Path trusted) {

    static final String PASSWORD = "only-for-this-test";

    /** Tests live in another class loader than their profile: a system property is what both see. */
    private static final String FOLDER = "zone.test.tls";

    static TlsStores made() {
        try {
            String before = System.getProperty(FOLDER);
            if (before != null) return in(Path.of(before));
            Path folder = Files.createTempDirectory("zone-tls");
            System.setProperty(FOLDER, folder.toString());
            keyPair(folder, "server", "san=ip:127.0.0.1,dns:localhost");
            Path client = keyPair(folder, "client", "san=dns:client");
            Path trusted = folder.resolve("trusted.p12");
            try (OutputStream out = Files.newOutputStream(trusted)) {
                trusting(client).store(out, PASSWORD.toCharArray());
            }
            return in(folder);
        } catch (IOException | GeneralSecurityException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TlsStores in(Path folder) {
        return new TlsStores(folder.resolve("server.p12"), folder.resolve("client.p12"), folder.resolve("trusted.p12"));
    }

    HttpClient clientWithCertificate() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(loaded(client), PASSWORD.toCharArray());
        return httpClient(keys.getKeyManagers());
    }

    HttpClient clientWithoutCertificate() throws IOException, GeneralSecurityException {
        return httpClient(null);
    }

    private HttpClient httpClient(KeyManager[] keys) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusting(server));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static Path keyPair(Path folder, String name, String extension) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        extension,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (tool.waitFor() != 0) throw new IllegalStateException(said);
        return store;
    }

    private static KeyStore trusting(Path other) throws IOException, GeneralSecurityException {
        KeyStore known = loaded(other);
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        String alias = known.aliases().nextElement();
        trust.setCertificateEntry(alias, known.getCertificate(alias));
        return trust;
    }

    private static KeyStore loaded(Path store) throws IOException, GeneralSecurityException {
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            loaded.load(in, PASSWORD.toCharArray());
        }
        return loaded;
    }
}
