package org.chainpanorama.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.chainpanorama.local.demo.DemoCodes;

/**
 * Asks for the demo panorama until it is whole: the first calls of fresh processes are slow and may miss their deadline, and the first
 * person to look must not be shown a part.
 */
final class FirstPanorama {

    /** Each unsuccessful try lasts about as long as the gateway's deadline, so this is half a minute or more. */
    private static final int TRIES = 40;

    private FirstPanorama() {}

    static void await(HttpClient client, URI gateway) {
        HttpRequest request = HttpRequest.newBuilder(
                        gateway.resolve("/api/v1/panorama/chains/" + DemoCodes.CHAIN + "?year=2023&strict=true"))
                .build();
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            }
        } catch (IOException failure) {
            throw new ZoneException("The gateway does not answer: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ZoneException("Interrupted while starting", interrupted);
        }
        throw new ZoneException("The panorama stays incomplete; the services' logs say why");
    }
}
