package org.chainpanorama.local;

import java.net.URI;

/** What the launcher prints when everything is ready. */
final class Welcome {

    private Welcome() {}

    static String to(Zone zone) {
        URI gateway = zone.gateway();
        return """

                Panorama    %1$s/api/v1/panorama/chains/WJZZ?year=2023
                Swagger UI  %1$s/swagger-ui
                First call  curl '%1$s/api/v1/panorama/chains/WJZZ?year=2023'

                To write, press Authorize in Swagger UI: client chain-office, secret in %2$s

                Ctrl-C stops everything; after --detach deploy/down does.
                """.formatted(gateway, zone.secretFile());
    }
}
