package org.chainpanorama.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.chainpanorama.local.demo.DemoCodes;

/**
 * Asks for the demo panorama until it is whole: the first calls of fresh processes are slow and may miss their deadline, and the first
 * person to look must not be shown a part.
 */
final class FirstPanorama {

    /** A loaded machine needs some seconds; who needs more has another fault. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An owner that the gateway has given up is refused at once; asking faster would not bring it back. */
    private static final long PAUSE_MILLIS = 250;

    /** Far beyond the deadline of a panorama: a gateway that does not answer by then is asked anew. */
    private static final Duration ONE_CALL = Duration.ofSeconds(5);

    private FirstPanorama() {}

    static void await(HttpClient client, URI gateway, String token) {
        HttpRequest request = HttpRequest.newBuilder(
                        gateway.resolve("/api/v1/panorama/chains/" + DemoCodes.CHAIN + "?year=2023&strict=true"))
                .timeout(ONE_CALL)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                if (isWhole(client, request)) return;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException failure) {
            throw new ZoneException("The gateway does not answer: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while starting", interrupted);
        }
        throw new ZoneException("The panorama stays incomplete; the services' logs say why");
    }

    private static boolean isWhole(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (HttpTimeoutException late) {
            return false;
        }
    }
}
