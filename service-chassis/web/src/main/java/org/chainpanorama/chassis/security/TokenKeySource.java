package org.chainpanorama.chassis.security;

import io.smallrye.jwt.util.ResourceUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider's keys are: behind a URL, in a file or on the class path. Reading them ends in time and at a length. */
@ApplicationScoped
class TokenKeySource {

    private final String location;
    private final TokenKeySettings settings;
    private final HttpClient http;

    TokenKeySource(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") String location, TokenKeySettings settings) {
        this.location = location.strip();
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(settings.timeout())
                .build();
    }

    /** The JSON Web Key Set (RFC 7517) as it stands there now. */
    String read() throws IOException, InterruptedException {
        String text = location.startsWith("http") ? fetch() : ResourceUtils.readResource(location);
        if (text == null) throw new IOException("There is nothing at " + location);
        return text;
    }

    String location() {
        return location;
    }

    /** The client's own timeout ends with the answer's head; this one is for the whole. */
    private String fetch() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(location))
                .header("Accept", "application/json")
                .build();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(
                request,
                HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> {
                    if (body.size() <= settings.maxBytes()) body.writeBytes(bytes);
                })));
        try {
            int status = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
            if (status != 200) throw new IOException(location + " answered " + status);
            if (body.size() > settings.maxBytes()) throw new IOException(location + " gives too much");
            return body.toString(StandardCharsets.UTF_8);
        } catch (TimeoutException late) {
            throw new IOException(location + " did not answer within " + settings.timeout(), late);
        } catch (ExecutionException failed) {
            throw new IOException(location + " gives no keys: " + failed.getCause(), failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
