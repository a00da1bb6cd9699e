package org.chainpanorama.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StreamedOwner.class, restrictToAnnotatedClass = true)
class StreamingTest {

    private static final int MEGABYTE = 1 << 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void nobodyLeftYet() {
        StreamedOwner.left = new CountDownLatch(1);
    }

    @Test
    void anUploadOfAnySizeStreamsThrough() throws Exception {
        byte[] chunk = new byte[MEGABYTE];
        var body = HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(300, chunk));
        HttpRequest upload = HttpRequest.newBuilder(gateway.resolve("/api/v1/projects/import"))
                .POST(body)
                .expectContinue(true)
                .build();
        HttpResponse<String> response = client.send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(String.valueOf(300L * MEGABYTE));
    }

    @Test
    void aDownloadOfAnySizeStreamsThrough() throws Exception {
        try (InputStream body = open("/api/v1/projects/big?bytes=" + 300L * MEGABYTE)) {
            long bytes = 0;
            byte[] chunk = new byte[65_536];
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) bytes += read;
            assertThat(bytes).isEqualTo(300L * MEGABYTE);
        }
    }

    @Test
    void aCallerWhoReadsSlowlySlowsTheOwnerDown() throws Exception {
        try (Socket caller = call("/api/v1/projects/endless")) {
            assertThat(caller.getInputStream().read()).isPositive();
            Awaitility.await()
                    .during(500, TimeUnit.MILLISECONDS)
                    .until(StreamedOwner.WRITTEN::get, written -> written < 64L * MEGABYTE);
        }
        assertThat(StreamedOwner.left.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aCallerWhoLeavesEndsTheCallToTheOwner() throws Exception {
        try (Socket caller = call("/api/v1/projects/silent")) {
            assertThat(StreamedOwner.left.await(200, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(StreamedOwner.left.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private InputStream open(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(gateway.resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    private Socket call(String path) throws IOException {
        Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        String request = "GET " + path + " HTTP/1.1\r\nHost: gateway\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
